package org.annalist.lab.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.kit.annals.AnnalsTask;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Attribution;
import org.annalist.model.event.Blame;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.event.Place;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Stance;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class AnnalsPredictionTest {
  private static final String TITLE = "Bomb 🙂 in Quetta";
  private static final String TEXT =
      "Police said that Chad had bombed a school in Quetta in April, killing two. Chad vowed to"
          + " withdraw.";
  private static final String FULL = TITLE + "\n" + TEXT;

  @Test
  void aLinkedDocumentIsWrittenInTheKitsForm() {
    Fields line = predict();
    Fields event = line.object("events").orElseThrow();
    assertThat(event.text("type")).isEqualTo("ASSAULT");
    assertThat(event.text("status")).isEqualTo("ongoing");
    assertThat(event.text("date")).isEqualTo("2021-04");
    assertThat(event.span("trigger_span")).contains(codePoints("bombed"));
    assertThat(event.object("actor").orElseThrow().text("country")).isEqualTo("TCD");
    assertThat(event.object("said_by").orElseThrow().text("sector")).isEqualTo("COP");
    assertThat(event.object("place").orElseThrow().text("text")).isEqualTo("Quetta");
    assertThat(event.isFalse("core")).isTrue();
    Fields incident = line.object("incidents").orElseThrow();
    assertThat(incident.numbers("killed")).containsExactly(2.0, 2.0);
    assertThat(incident.object("blamed_on").orElseThrow().text("by")).isEqualTo("Police");
    assertThat(incident.spans("spans")).hasSize(1);
    Fields entry = line.object("ledger").orElseThrow();
    assertThat(entry.text("kind")).isEqualTo("pledge");
    assertThat(entry.span("what_span")).contains(codePoints("withdraw"));
  }

  @Test
  void aStateOfWhichNothingElseIsKnownActsAsItsGovernment() {
    Fields event = predict().object("events").orElseThrow();
    assertThat(event.object("actor").orElseThrow().text("sector")).isEqualTo("GOV");
  }

  @Test
  void theQuoteIsTheSentenceWhenItIsShort() {
    Span quote = predict().object("events").orElseThrow().span("span").orElseThrow();
    assertThat(quote).isEqualTo(codePoints(sentence().in(FULL)));
  }

  private static Fields predict() {
    Fields document =
        new FieldsBuilder().put("id", "x").put("title", TITLE).put("text", TEXT).build();
    AnnalsTask task = new AnnalsTask(d -> Outcome.of(linked()));
    return Evaluator.predict(task, List.of(document)).lines().get(0);
  }

  private static LinkedDocument linked() {
    Actor chad = actor("Chad", Optional.of("TCD"), List.of());
    Actor police = actor("Police", Optional.empty(), List.of("COP"));
    int quetta = words("Quetta in").start();
    Place place = Place.unplaced("Quetta", new Span(quetta, quetta + "Quetta".length()));
    When april =
        When.range(
            LocalDate.of(2021, 4, 1),
            LocalDate.of(2021, 4, 30),
            Precision.MONTH,
            "April",
            words("April"));
    Harm harm =
        new Harm(Optional.of(CountRange.of(2)), Optional.empty(), List.of(), Optional.empty());
    Event event =
        Event.builder(new EventType("ASSAULT"), words("bombed"), sentence())
            .id("e")
            .actors(List.of(chad))
            .saidBy(List.of(new Attribution(police, "say", Stance.REPORTED)))
            .when(Optional.of(april))
            .where(Optional.of(place))
            .status(Status.ONGOING)
            .core(false)
            .build();
    Incident incident =
        new Incident(
            "i",
            new EventType("ASSAULT"),
            "bomb",
            Optional.of(april),
            Optional.of(place),
            harm,
            List.of(),
            List.of(new Blame(chad, police)),
            List.of(),
            List.of(words("bombed")));
    LedgerEntry pledge =
        new LedgerEntry(
            "l",
            LedgerKind.PLEDGE,
            chad,
            List.of(),
            Optional.empty(),
            words("withdraw"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "rule");
    return new LinkedDocument(
        Document.builder(FULL).id("x").build(),
        List.of(event),
        List.of(incident),
        List.of(),
        List.of(pledge),
        List.of());
  }

  private static Actor actor(String text, Optional<String> country, List<String> sectors) {
    return new Actor(text, words(text), text, country, sectors, Optional.empty());
  }

  private static Span sentence() {
    return words("Police said that Chad had bombed a school in Quetta in April, killing two.");
  }

  private static Span words(String words) {
    int at = FULL.indexOf(words);
    return new Span(at, at + words.length());
  }

  /** The title's smiling face is two units and one code point. */
  private static Span codePoints(String words) {
    Span span = words(words);
    return new Span(span.start() - 1, span.end() - 1);
  }
}
