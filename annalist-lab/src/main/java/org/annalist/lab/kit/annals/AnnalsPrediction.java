package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.lab.eval.CodePoints;
import org.annalist.lab.eval.Prediction;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Blame;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;

/** Writes a linked document in the kit's form, with offsets instead of quotes. */
final class AnnalsPrediction {
  private static final String ASSAULT = "ASSAULT";
  private static final String GOVERNMENT = "GOV";
  private static final Set<String> NO_STATES =
      Set.of("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC");

  private final LinkedDocument linked;
  private final String text;
  private final CodePoints points;

  private AnnalsPrediction(LinkedDocument linked, String raw) {
    this.linked = linked;
    text = linked.document().text();
    points = CodePoints.between(text, raw);
  }

  static Prediction of(Fields document, LinkedDocument linked) {
    AnnalsPrediction all = new AnnalsPrediction(linked, KitText.full(document));
    Fields fields =
        new FieldsBuilder()
            .put("id", document.text("id"))
            .objects("events", linked.events().stream().map(all::event).toList())
            .objects("incidents", linked.incidents().stream().map(all::incident).toList())
            .objects("ledger", linked.ledger().stream().map(all::entry).toList())
            .build();
    return new Prediction(fields, linked.events().size(), Optional.of(linked));
  }

  private Fields event(Event event) {
    Span quote = Quote.around(text, event.trigger(), event.sentence());
    return new FieldsBuilder()
        .put("type", event.type().code())
        .put("mode", event.mode())
        .put("span", points.of(quote))
        .put("trigger", event.trigger().in(text))
        .put("trigger_span", points.of(event.trigger()))
        .objects("actor", actors(event.actors()))
        .objects("recipient", actors(event.recipients()))
        .put("status", lower(event.status().name()))
        .objects("said_by", actors(event.saidBy().stream().map(Attribution::speaker).toList()))
        .put("date", event.when().flatMap(Dates::of))
        .put("place", event.where().map(AnnalsPrediction::place))
        .put("context", event.contexts())
        .put("core", event.core())
        .put("rule", event.evidence().rule())
        .build();
  }

  private Fields incident(Incident incident) {
    return new FieldsBuilder()
        .put("label", incident.label())
        .put("key", incident.id())
        .put("type", incident.type().code())
        .put("date", incident.when().flatMap(Dates::of))
        .put("place", incident.where().map(AnnalsPrediction::place))
        .put("killed", incident.harm().killed().map(AnnalsPrediction::figures))
        .put("injured", incident.harm().injured().map(AnnalsPrediction::figures))
        .objects("victims", actors(incident.harm().victims()))
        .put("weapon", incident.harm().weapon())
        .objects("claimed_by", actors(incident.claimedBy()))
        .objects("blamed_on", responsible(incident))
        .objects("denied_by", actors(incident.deniedBy()))
        .spans("spans", incident.mentions().stream().map(this::mention).toList())
        .build();
  }

  private Span mention(Span words) {
    Span frame =
        linked.events().stream()
            .map(Event::sentence)
            .filter(s -> s.covers(words))
            .findFirst()
            .orElseGet(() -> Quote.line(text, words));
    return points.of(Quote.around(text, words, frame));
  }

  private Fields entry(LedgerEntry entry) {
    return new FieldsBuilder()
        .put("kind", lower(entry.kind().name()))
        .put("by", Optional.of(actor(entry.by())))
        .put("to", entry.to().map(AnnalsPrediction::actor))
        .put("what", entry.what().in(text))
        .put("what_span", points.of(entry.what()))
        .put("rule", entry.rule())
        .build();
  }

  private static List<Fields> actors(List<Actor> actors) {
    List<Fields> out = new ArrayList<>();
    actors.forEach(a -> out.add(actor(a)));
    return out;
  }

  private static Fields actor(Actor actor) {
    return named(actor).build();
  }

  /**
   * Whom the report holds to have done it: the kit notes doers, as told, under this name. Those who
   * claim it stand elsewhere.
   */
  private List<Fields> responsible(Incident incident) {
    Map<String, Fields> out = new LinkedHashMap<>();
    incident.blamedOn().forEach(b -> out.putIfAbsent(b.actor().code(), blame(b)));
    linked.events().stream()
        .filter(e -> e.incident().equals(Optional.of(incident.id())))
        .filter(e -> e.type().code().equals(ASSAULT))
        .forEach(
            e ->
                e.actors().stream()
                    .filter(a -> incident.claimedBy().stream().noneMatch(a::sameAs))
                    .forEach(a -> out.putIfAbsent(a.code(), doer(a, e))));
    return List.copyOf(out.values());
  }

  private static Fields doer(Actor actor, Event event) {
    String by = event.saidBy().stream().findFirst().map(s -> s.speaker().text()).orElse("");
    return named(actor).put("by", by).build();
  }

  private static Fields blame(Blame blame) {
    return named(blame.actor()).put("by", blame.by().text()).build();
  }

  private static FieldsBuilder named(Actor actor) {
    return new FieldsBuilder()
        .put("text", actor.text())
        .put("name", actor.name())
        .put("country", actor.country().orElse(""))
        .put("sector", actor.sector().orElseGet(() -> isState(actor) ? GOVERNMENT : ""));
  }

  /** Whether only a state is known of the actor: the kit codes a state that acts as GOV. */
  private static boolean isState(Actor actor) {
    return actor.country().filter(c -> !NO_STATES.contains(c)).isPresent();
  }

  private static Fields place(Place place) {
    return new FieldsBuilder()
        .put("text", place.text())
        .put("country", place.country().orElse(""))
        .build();
  }

  private static List<Integer> figures(CountRange range) {
    return List.of(range.min(), range.max());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Dates in the kit's form: a day, a month or a year. */
  static final class Dates {
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private Dates() {}

    /** The most precise day, month or year that holds all of the time; absent when none does. */
    static Optional<String> of(When when) {
      if (when.from().isEmpty() || when.to().isEmpty()) {
        return Optional.empty();
      }
      String from = when.from().get().toString();
      String to = when.to().get().toString();
      if (from.equals(to)) {
        return Optional.of(from);
      }
      for (int length : new int[] {MONTH, YEAR}) {
        if (from.substring(0, length).equals(to.substring(0, length))) {
          return Optional.of(from.substring(0, length));
        }
      }
      return Optional.empty();
    }
  }
}
