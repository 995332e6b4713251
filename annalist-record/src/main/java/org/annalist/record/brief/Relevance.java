package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerSource;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.Sourced;
import org.annalist.model.text.Span;

/** Tells which incidents and ledger items a question is about. */
final class Relevance {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{3,}");

  private final BriefQuestion question;
  private final BriefMaterial material;

  /** The relevance of what a record knows to a question. */
  public Relevance(BriefQuestion question, BriefMaterial material) {
    this.question = question;
    this.material = material;
  }

  /** Whether an incident lies in the places and types asked for, whomever it hit. */
  public boolean isHere(LinkedIncident incident) {
    boolean type = question.types().isEmpty() || question.types().contains(incident.type().code());
    Optional<Place> place = incident.where().map(Sourced::value);
    boolean anywhere = question.countries().isEmpty() && question.sites().isEmpty();
    boolean country =
        place.flatMap(Place::country).filter(question.countries()::contains).isPresent();
    boolean near =
        place
            .flatMap(Place::point)
            .filter(p -> question.sites().stream().anyMatch(s -> s.reaches(p)))
            .isPresent();
    return type && (anywhere || country || near);
  }

  /** Whether an incident touches the group or interest. */
  public boolean touches(LinkedIncident incident) {
    if (!question.hasSubject()) {
      return true;
    }
    return incident.victims().stream().anyMatch(this::isProtected)
        || incident.accounts().stream().anyMatch(a -> hits(a) || isTold(a) || isDoer(a));
  }

  private boolean hits(IncidentAccount account) {
    return events(account)
        .flatMap(e -> Stream.of(e.recipients(), e.harm().victims()).flatMap(Collection::stream))
        .anyMatch(this::isProtected);
  }

  /** Whether one of the tellings names an organisation or place of interest. */
  private boolean isTold(IncidentAccount account) {
    return !question.organisations().isEmpty()
        && events(account)
            .anyMatch(e -> names(text(account.document(), e.sentence()), question.organisations()));
  }

  private boolean isDoer(IncidentAccount account) {
    return !question.actors().isEmpty()
        && Stream.of(
                events(account).flatMap(e -> e.actors().stream()),
                account.claims().stream()
                    .flatMap(c -> Stream.concat(Stream.of(c.by()), c.about().stream())))
            .flatMap(s -> s)
            .anyMatch(a -> names(a.name() + " " + a.text(), question.actors()));
  }

  private Stream<Event> events(IncidentAccount account) {
    return material.document().apply(account.document()).stream()
        .flatMap(d -> d.events().stream())
        .filter(e -> e.incident().filter(account.id()::equals).isPresent());
  }

  private boolean isProtected(Actor actor) {
    boolean nation =
        question.nationalities().isEmpty()
            || actor.country().filter(question.nationalities()::contains).isPresent();
    boolean sector =
        question.sectors().isEmpty()
            || actor.sectors().stream().anyMatch(question.sectors()::contains);
    boolean asked = !question.nationalities().isEmpty() || !question.sectors().isEmpty();
    return asked && nation && sector
        || names(actor.name() + " " + actor.text(), question.organisations());
  }

  private static boolean names(String text, List<String> wanted) {
    String low = text.toLowerCase(Locale.ROOT);
    return wanted.stream().anyMatch(w -> low.contains(w.toLowerCase(Locale.ROOT)));
  }

  private String text(String document, Span span) {
    return material
        .document()
        .apply(document)
        .filter(d -> span.end() <= d.document().text().length())
        .map(d -> span.in(d.document().text()))
        .orElse("");
  }

  /** The day that an incident counts for: its own, else that of its first report. */
  public static Optional<LocalDate> day(LinkedIncident incident) {
    return incident
        .when()
        .map(Sourced::value)
        .flatMap(When::from)
        .or(
            () ->
                incident.accounts().stream()
                    .flatMap(a -> a.published().stream())
                    .min(LocalDate::compareTo));
  }

  /** Whether an incident lies in a period; one without any day lies in every period. */
  public static boolean isIn(LinkedIncident incident, Period period) {
    Optional<When> when = incident.when().map(Sourced::value).filter(w -> w.from().isPresent());
    if (when.isPresent()) {
      LocalDate first = when.get().from().orElseThrow();
      return period.touches(first, when.get().to().orElse(first));
    }
    return day(incident).map(d -> period.touches(d, d)).orElse(true);
  }

  /** Whether a ledger item is about the group or interest. */
  public boolean concerns(LedgerItem item) {
    Set<String> sides = sides(item);
    boolean here =
        question.countries().isEmpty() || sides.stream().anyMatch(question.countries()::contains);
    if (!question.hasSubject()) {
      return here && !sides.isEmpty();
    }
    boolean subject =
        sides.stream().anyMatch(question.nationalities()::contains)
            || item.sources().stream().anyMatch(this::mentions);
    return here && subject;
  }

  private static Set<String> sides(LedgerItem item) {
    return item.sources().stream()
        .map(LedgerSource::entry)
        .flatMap(e -> Stream.of(Stream.of(e.by()), e.jointly().stream(), e.to().stream()))
        .flatMap(s -> s)
        .flatMap(a -> a.country().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the words of an entry name the group: by its own name in this report, or a body. */
  private boolean mentions(LedgerSource source) {
    if (names(source.words(), question.organisations())
        || names(source.entry().by().name(), question.actors())
        || source.entry().to().filter(a -> names(a.name(), question.actors())).isPresent()) {
      return true;
    }
    return material.document().apply(source.document()).stream()
        .flatMap(d -> called(d).stream())
        .anyMatch(source.words()::contains);
  }

  /** The names by which a report calls those of the nationality: "Chinese", "Beijing". */
  private Set<String> called(LinkedDocument document) {
    Stream<Actor> events =
        document.events().stream()
            .flatMap(e -> Stream.of(e.actors(), e.recipients(), e.harm().victims()))
            .flatMap(Collection::stream);
    Stream<Actor> ledger = document.ledger().stream().map(LedgerEntry::by);
    return Stream.concat(events, ledger)
        .filter(a -> a.country().filter(question.nationalities()::contains).isPresent())
        .flatMap(a -> NAME.matcher(a.text()).results().map(r -> r.group()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
