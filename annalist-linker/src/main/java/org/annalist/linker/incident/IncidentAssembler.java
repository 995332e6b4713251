package org.annalist.linker.incident;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annalist.model.Ids;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.When;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;

/**
 * One incident from the events that tell it: the most precise place and time, all figures as
 * ranges, all victims.
 */
final class IncidentAssembler {
  private static final int MANY = 3;
  private static final int DAY_DIGITS = 10;
  private static final int MONTH_DIGITS = 7;
  private static final int YEAR_DIGITS = 4;

  private static final Set<PlacePrecision> POINTS =
      Set.of(PlacePrecision.SITE, PlacePrecision.SETTLEMENT, PlacePrecision.NEAR);

  private final IncidentKinds kinds;
  private final PlaceMentions named;

  IncidentAssembler(IncidentKinds kinds, PlaceMentions named) {
    this.kinds = kinds;
    this.named = named;
  }

  Incident assemble(Document document, List<Event> events) {
    Event first = events.get(0);
    Event telling = events.stream().filter(e -> e.mode().isPresent()).findFirst().orElse(first);
    Optional<When> when =
        pick(
            events,
            Event::when,
            Comparator.comparing((When w) -> !StatedTime.is(w))
                .thenComparing(w -> w.partial().isPresent())
                .thenComparing(When::precision)
                .thenComparing(w -> -support(events, w)));
    Optional<Place> where = pick(events, Event::where, Comparator.comparing(Place::precision));
    return new Incident(
        Ids.of("inc", document.id(), first.type().code(), String.valueOf(first.trigger().start())),
        first.type(),
        label(telling, where, when),
        when,
        where,
        harm(events),
        List.of(),
        List.of(),
        List.of(),
        mentions(document, events, where));
  }

  /** How many tellings give this time. */
  private static long support(List<Event> events, When when) {
    return events.stream()
        .filter(e -> e.when().filter(w -> w.iso().equals(when.iso())).isPresent())
        .count();
  }

  private static <T> Optional<T> pick(
      List<Event> events, Function<Event, Optional<T>> field, Comparator<T> order) {
    return events.stream().flatMap(e -> field.apply(e).stream()).min(order);
  }

  private String label(Event event, Optional<Place> where, Optional<When> when) {
    String kind =
        kinds.find(event.type().code(), event.mode()).map(IncidentKind::label).orElse("incident");
    return Stream.of(Optional.of(kind), where.map(Place::name), when.map(IncidentAssembler::spoken))
        .flatMap(Optional::stream)
        .reduce((a, b) -> a + ", " + b)
        .orElse(kind);
  }

  /** A date as people write it: "26 April 2022", "April 2022", "April". */
  private static String spoken(When when) {
    String iso = when.iso();
    if (when.partial().isPresent()) {
      String month = month(Integer.parseInt(iso.substring(2, 4)));
      return iso.length() > YEAR_DIGITS ? Integer.parseInt(iso.substring(5)) + " " + month : month;
    }
    LocalDate from = when.from().orElseThrow();
    return switch (iso.length()) {
      case DAY_DIGITS ->
          from.getDayOfMonth() + " " + month(from.getMonthValue()) + " " + from.getYear();
      case MONTH_DIGITS -> month(from.getMonthValue()) + " " + from.getYear();
      case YEAR_DIGITS -> iso;
      default -> iso.replace("/", " to ");
    };
  }

  private static String month(int number) {
    return java.time.Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Harm harm(List<Event> events) {
    Harm all = events.stream().map(IncidentAssembler::harm).reduce(Harm.none(), Harm::with);
    return new Harm(
        total(events, e -> e.harm().killed()),
        total(events, e -> e.harm().injured()),
        all.victims(),
        all.weapon());
  }

  /** The range of all figures; one person told of ("a mother died") is no toll beside many. */
  private static Optional<CountRange> total(
      List<Event> events, Function<Event, Optional<CountRange>> figure) {
    List<CountRange> all = events.stream().flatMap(e -> figure.apply(e).stream()).toList();
    boolean many = all.stream().anyMatch(r -> r.max() >= MANY);
    return all.stream().filter(r -> !many || r.max() > 1).reduce(CountRange::union);
  }

  private static Harm harm(Event event) {
    Harm told = event.harm();
    return told.victims().isEmpty() ? told.harming(event.recipients()) : told;
  }

  private List<Span> mentions(Document document, List<Event> events, Optional<Place> where) {
    Stream<Span> told =
        events.stream()
            .flatMap(e -> Stream.concat(Stream.of(e.trigger()), e.evidence().spans().stream()));
    Stream<Span> byPlace =
        where.stream()
            .filter(p -> POINTS.contains(p.precision()))
            .flatMap(p -> named.find(document, events.get(0).type(), p.name()).stream());
    return Stream.concat(told, byPlace).toList();
  }
}
