package org.annalist.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.Evidence;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;

/**
 * Makes one event of the tellings of one act in a document. Two tellings are one act when nothing
 * known of them differs: type, mode, status, sides, day. The telling that says most speaks for it;
 * the words of the others are kept as evidence.
 */
final class EventMerger {
  /** Acts of which a report tells one again in other words. */
  private static final Set<String> PHYSICAL =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION", "RETREAT", "AID", "CONSULT");

  private final Predicate<Event> inTitle;

  /**
   * A merger.
   *
   * @param inTitle whether the title tells an event
   */
  EventMerger(Predicate<Event> inTitle) {
    this.inTitle = inTitle;
  }

  /** The events in text order. */
  List<Event> merge(List<Event> drafts) {
    List<Event> merged = new ArrayList<>();
    for (Event draft : drafts.stream().filter(inTitle.negate()).toList()) {
      Optional<Event> same = merged.stream().filter(e -> isSame(e, draft)).findFirst();
      if (same.isPresent()) {
        replace(merged, same.get(), join(same.get(), draft));
      } else {
        merged.add(draft);
      }
    }
    addTitle(merged, drafts.stream().filter(inTitle).toList());
    return merged.stream().sorted(Comparator.comparing(Event::trigger)).toList();
  }

  /**
   * What the title tells in few words a sentence mostly tells in full, and that sentence speaks for
   * it; the title stands for itself when no sentence may tell the act.
   */
  private static void addTitle(List<Event> merged, List<Event> titles) {
    List<Event> text = List.copyOf(merged);
    for (Event title : titles) {
      Optional<Event> same =
          merged.stream().filter(e -> isSame(e, title) && isClearlySame(e, title)).findFirst();
      if (same.isPresent()) {
        replace(merged, same.get(), with(same.get(), title));
      } else if (text.stream().noneMatch(e -> mayTell(e, title))) {
        merged.add(title);
      }
    }
  }

  /** Whether a country is on the same side of both, and the title tells no mode of its own. */
  private static boolean isClearlySame(Event text, Event title) {
    boolean mode =
        title.mode().isEmpty()
            || title.mode().equals(text.mode())
            || head(title).equals(head(text));
    return mode
        && (common(text.actors(), title.actors()) || common(text.recipients(), title.recipients()));
  }

  private static boolean common(List<Actor> a, List<Actor> b) {
    return countries(a).stream().anyMatch(countries(b)::contains);
  }

  private static boolean mayTell(Event text, Event title) {
    return text.type().equals(title.type())
        && share(text.actors(), title.actors())
        && share(text.recipients(), title.recipients());
  }

  /** Whether two sides have a country in common or one has none. */
  private static boolean share(List<Actor> a, List<Actor> b) {
    return countries(a).isEmpty() || countries(b).isEmpty() || common(a, b);
  }

  private static Set<String> countries(List<Actor> side) {
    return side.stream().map(Actor::country).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  private static void replace(List<Event> events, Event old, Event by) {
    events.set(events.indexOf(old), by);
  }

  private static boolean isSame(Event a, Event b) {
    return a.type().equals(b.type())
        && sameStatus(a.status(), b.status())
        && agree(a.mode(), b.mode())
        && sidesAgree(a, b)
        && timesAgree(a.when(), b.when())
        && placesAgree(a.where(), b.where())
        && (PHYSICAL.contains(a.type().code()) || head(a).equals(head(b)));
  }

  /** The word of the rule: two promises or demands in other words are two. */
  private static String head(Event event) {
    return event.evidence().rule().split(" ")[0];
  }

  private static boolean placesAgree(Optional<Place> a, Optional<Place> b) {
    if (a.isEmpty() || b.isEmpty() || a.get().name().equals(b.get().name())) {
      return true;
    }
    boolean broad =
        a.get().precision() == PlacePrecision.COUNTRY
            || b.get().precision() == PlacePrecision.COUNTRY;
    return broad && agree(a.get().country(), b.get().country());
  }

  /** Two times are one when one is open or they share a day: "in May" and "on 3 May". */
  private static boolean timesAgree(Optional<When> a, Optional<When> b) {
    if (a.isEmpty() || b.isEmpty() || a.get().iso().equals(b.get().iso())) {
      return true;
    }
    boolean known = a.get().from().isPresent() && b.get().from().isPresent();
    return known
        && !a.get().from().get().isAfter(b.get().to().orElseThrow())
        && !b.get().from().get().isAfter(a.get().to().orElseThrow());
  }

  /** The time that leaves fewer days open. */
  private static Optional<When> sharper(Optional<When> a, Optional<When> b) {
    return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.comparing(When::precision));
  }

  private static boolean sameStatus(Status a, Status b) {
    Set<Status> real = Set.of(Status.HAPPENED, Status.ONGOING);
    return a == b || (real.contains(a) && real.contains(b));
  }

  private static <T> boolean agree(Optional<T> a, Optional<T> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /** Both sides are the same, or one telling leaves out a side that the other names. */
  private static boolean sidesAgree(Event a, Event b) {
    boolean actors = sameSide(a.actors(), b.actors());
    boolean recipients = sameSide(a.recipients(), b.recipients());
    boolean lesser =
        (actors || a.actors().isEmpty() || b.actors().isEmpty())
            && (recipients || a.recipients().isEmpty() || b.recipients().isEmpty());
    return lesser && (actors || recipients);
  }

  private static boolean sameSide(List<Actor> a, List<Actor> b) {
    return a.size() == b.size()
        && a.stream().allMatch(x -> b.stream().anyMatch(y -> compatible(x, y)));
  }

  /** The same actor, or the same country with a sector that one telling leaves out. */
  private static boolean compatible(Actor a, Actor b) {
    if (!Roles.isKnown(a) || !Roles.isKnown(b)) {
      return a.name().equalsIgnoreCase(b.name());
    }
    boolean sector =
        a.sectors().isEmpty() || b.sectors().isEmpty() || a.sectors().equals(b.sectors());
    return a.country().equals(b.country()) && sector;
  }

  private static Event join(Event first, Event more) {
    return weight(more) > weight(first) ? with(more, first) : with(first, more);
  }

  /** An event with what another telling of it adds. */
  private static Event with(Event best, Event other) {
    List<Span> spans = new ArrayList<>(best.evidence().spans());
    spans.addAll(other.evidence().spans());
    return best.toBuilder()
        .mode(best.mode().or(other::mode))
        .when(sharper(best.when(), other.when()))
        .where(best.where().or(other::where))
        .harm(best.harm().with(other.harm()))
        .core(best.core() || other.core())
        .evidence(new Evidence(best.evidence().rule(), spans))
        .build();
  }

  private static int weight(Event event) {
    return known(event.actors())
        + known(event.recipients())
        + (event.when().isPresent() ? 1 : 0)
        + (event.where().isPresent() ? 1 : 0)
        + (event.harm().isNone() ? 0 : 1);
  }

  private static int known(List<Actor> actors) {
    return actors.stream().anyMatch(Roles::isKnown) ? 2 : 0;
  }
}
