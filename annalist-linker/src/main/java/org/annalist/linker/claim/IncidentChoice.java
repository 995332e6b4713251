package org.annalist.linker.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annalist.linker.incident.DeedNouns;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Claim;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.Stance;
import org.annalist.model.text.Span;

/**
 * Which incidents a claim may be about. Certain are: the incident whose own trigger the target
 * words are; the one whose place they name; the only one there is of the kind they name; the one
 * told last in the same or the preceding line. Otherwise all of them stay candidates.
 */
final class IncidentChoice {
  /** Characters from a verb to its object: an article fits between them. */
  private static final int VERB_REACH = 8;

  private static final Set<String> GROUPS = Set.of("REB", "CRM", "PRM", "UAF");
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD");

  private final String text;
  private final List<Event> events;
  private final List<Incident> incidents;
  private final DeedNouns nouns;

  IncidentChoice(String text, List<Event> events, List<Incident> incidents, DeedNouns nouns) {
    this.nouns = nouns;
    this.text = text;
    this.events = events;
    this.incidents = incidents;
  }

  /** One incident when it is certain, several when it is open, none when there is none. */
  List<Incident> of(Claim claim) {
    Optional<Incident> named =
        claim.target().flatMap(t -> byTrigger(t).or(() -> byPlace(t)).or(() -> byVerb(claim, t)));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    List<Incident> violent = ofKind(claim, possible(claim));
    if (violent.size() < 2) {
      return violent;
    }
    return justBefore(claim, violent).map(List::of).orElse(violent);
  }

  /**
   * An armed group claims no deed that the report tells of organs of a state alone, unless in the
   * line of the claim itself.
   */
  private List<Incident> possible(Claim claim) {
    List<Incident> all = violent();
    if (claim.stance() != Stance.CLAIMED || !isOf(claim.by(), GROUPS)) {
      return all;
    }
    List<Incident> some = all.stream().filter(i -> !isOfState(i) || isInLine(i, claim)).toList();
    return some.isEmpty() ? all : some;
  }

  private boolean isInLine(Incident incident, Claim claim) {
    int line = text.lastIndexOf('\n', Math.max(0, claim.span().start() - 1)) + 1;
    return lastMention(incident, claim).filter(m -> m.start() >= line).isPresent();
  }

  private boolean isOfState(Incident incident) {
    List<Actor> doers =
        events.stream()
            .filter(e -> e.incident().equals(Optional.of(incident.id())))
            .flatMap(e -> e.actors().stream())
            .toList();
    return !doers.isEmpty() && doers.stream().allMatch(a -> isOf(a, STATE));
  }

  private static boolean isOf(Actor actor, Set<String> sectors) {
    return actor.sectors().stream().anyMatch(sectors::contains);
  }

  /** Claims of responsibility are about attacks; other incidents only where there are none. */
  private List<Incident> violent() {
    List<Incident> attacks =
        incidents.stream().filter(i -> i.type().code().equals("ASSAULT")).toList();
    return attacks.isEmpty() ? incidents : attacks;
  }

  /** Those of the kind that the words name: "the bombing" is not the shooting; all if none is. */
  private List<Incident> ofKind(Claim claim, List<Incident> among) {
    Optional<Set<String>> modes = claim.target().flatMap(t -> nouns.modes(t.in(text)));
    if (modes.isEmpty()) {
      return among;
    }
    List<Incident> fitting =
        among.stream()
            .filter(
                i ->
                    events.stream()
                        .filter(e -> e.incident().equals(Optional.of(i.id())))
                        .anyMatch(e -> e.mode().filter(modes.get()::contains).isPresent()))
            .toList();
    return fitting.isEmpty() ? among : fitting;
  }

  private Optional<Incident> byTrigger(Span target) {
    return events.stream()
        .filter(e -> e.incident().isPresent() && target.overlaps(e.trigger()))
        .findFirst()
        .flatMap(e -> find(e.incident().orElseThrow()));
  }

  /** "it had conducted a test": the verb before the words, where the event was coded there. */
  private Optional<Incident> byVerb(Claim claim, Span target) {
    return events.stream()
        .filter(e -> e.incident().isPresent() && claim.span().covers(e.trigger()))
        .filter(e -> e.trigger().end() <= target.start())
        .filter(e -> target.start() - e.trigger().end() <= VERB_REACH)
        .findFirst()
        .flatMap(e -> find(e.incident().orElseThrow()));
  }

  private Optional<Incident> find(String id) {
    return incidents.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private Optional<Incident> byPlace(Span target) {
    String words = target.in(text).toLowerCase(Locale.ROOT);
    return incidents.stream()
        .filter(i -> i.where().isPresent())
        .filter(i -> words.contains(i.where().get().name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Optional<Incident> justBefore(Claim claim, List<Incident> among) {
    int from = lineBefore(claim.span().start());
    return among.stream()
        .filter(i -> lastMention(i, claim).isPresent())
        .filter(i -> lastMention(i, claim).get().start() >= from)
        .max(Comparator.comparing(i -> lastMention(i, claim).orElseThrow()));
  }

  /** The last telling before the claim, its own target words not counted. */
  private static Optional<Span> lastMention(Incident incident, Claim claim) {
    return incident.mentions().stream()
        .filter(m -> m.end() <= claim.span().end())
        .filter(m -> claim.target().map(t -> !t.overlaps(m)).orElse(true))
        .max(Comparator.naturalOrder());
  }

  /** Start of the line before the one that holds {@code offset}. */
  private int lineBefore(int offset) {
    int line = text.lastIndexOf('\n', Math.max(0, offset - 1));
    return line <= 0 ? 0 : text.lastIndexOf('\n', line - 1) + 1;
  }
}
