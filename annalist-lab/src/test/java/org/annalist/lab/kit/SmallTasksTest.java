package org.annalist.lab.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.PredictionSet;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.lab.kit.actors.ActorsTask;
import org.annalist.lab.kit.actors.Resolving;
import org.annalist.lab.kit.attribution.Attributing;
import org.annalist.lab.kit.attribution.AttributionTask;
import org.annalist.lab.kit.geo.GeoTask;
import org.annalist.lab.kit.plover.PloverTask;
import org.annalist.lab.kit.time.TimeTask;
import org.annalist.lab.kit.time.Timing;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.EventType;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Outcome;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

/** The expected figures are those of the kits' score.py on the same hand-made files. */
class SmallTasksTest {
  private static final PloverTask PLOVER = new PloverTask(SmallTasksTest::warning);
  private static final AttributionTask ATTRIBUTION =
      new AttributionTask(d -> Outcome.of(List.of(lastWords(d))));

  @Test
  void ploverFiguresEqualThoseOfTheKitsScorer() {
    Evaluation scored = Fixture.scored(PLOVER, "plover/");
    figures(
        scored,
        Map.of(
            "type_any", 0.7143,
            "pair_recall", 0.7143,
            "pair_type_accuracy", 0.8,
            "direction_accuracy", 0.8,
            "full_recall", 0.4286,
            "silent", 0.1667),
        5e-5);
    assertThat(scored.decisions()).extracting(Decision::verdict).contains(Verdict.MISS);
  }

  @Test
  void attributionFiguresEqualThoseOfTheKitsScorer() {
    figures(
        Fixture.scored(ATTRIBUTION, "attribution/"),
        Map.of(
            "token source", 0.42857142857142855,
            "token cue", 0.8,
            "token content", 0.8444444444444443,
            "exact source", 0.4,
            "exact cue", 2 / 3.0,
            "exact content", 0.5,
            "soft source", 0.5428571428571429,
            "soft content", 0.7634552482902172,
            "relation", 2 / 3.0,
            "who-said", 2 / 3.0),
        1e-9);
  }

  @Test
  void actorFiguresEqualThoseOfTheKitsScorer() {
    ActorsTask task = new ActorsTask((w, c, d) -> new Resolving.Resolved("", List.of()));
    figures(
        Fixture.scored(task, "actors/"),
        Map.of("all", 0.6, "country", 0.8, "code_1", 1.0, "code_2", 0.0),
        1e-9);
  }

  @Test
  void timeFiguresEqualThoseOfTheKitsScorer() {
    figures(
        Fixture.scored(new TimeTask(d -> Outcome.of(List.of())), "time/"),
        Map.of(
            "strict", 0.35294117647058826,
            "relaxed", 0.7058823529411765,
            "type_F1", 0.5882352941176471,
            "value_F1", 0.47058823529411764,
            "value_accuracy", 2 / 3.0,
            "calendar_date_recall", 0.5),
        1e-9);
  }

  @Test
  void placeFiguresEqualThoseOfTheKitsScorer() {
    figures(
        Fixture.scored(new GeoTask(d -> Outcome.of(List.of())), "geo/"),
        Map.of(
            "recognition", 0.7692307692307692,
            "resolved_share", 0.8,
            "acc161", 0.5,
            "AUC", 0.5425825965328822,
            "e2e", 0.30769230769230765),
        1e-9);
  }

  @Test
  void timesAreReadAgainstTheDayOfTheDocument() {
    List<Optional<LocalDate>> days = new ArrayList<>();
    TimeTask task =
        new TimeTask(
            d -> {
              days.add(d.published());
              return Outcome.of(List.of(new Timing.Timed(words(d.text(), "is"), "DATE", "2020")));
            });
    Fields line = Fixture.lines("time/docs.jsonl").get(2);
    Fields timex =
        task.predict(line).value().orElseThrow().fields().object("timexes").orElseThrow();
    assertThat(days).containsExactly(Optional.of(LocalDate.of(2020, 5, 4)));
    assertThat(timex.number("start")).contains(8.0);
    assertThat(timex.text("value")).isEqualTo("2020");
  }

  @Test
  void anActorIsResolvedAtTheDayOfItsCaseInEitherNotation() {
    List<Optional<LocalDate>> days = new ArrayList<>();
    ActorsTask task =
        new ActorsTask(
            (words, context, day) -> {
              days.add(day);
              return new Resolving.Resolved(context.equals("Chilean") ? "CHL" : "", List.of("MIL"));
            });
    List<Fields> lines =
        Fixture.lines("actors/docs.jsonl").stream()
            .map(task::predict)
            .map(p -> p.value().orElseThrow().fields())
            .toList();
    assertThat(days)
        .contains(Optional.of(LocalDate.of(2015, 3, 1)), Optional.of(LocalDate.of(2020, 5, 3)));
    assertThat(days).filteredOn(Optional::isEmpty).hasSize(3);
    assertThat(lines.get(3).text("country")).isEqualTo("CHL");
    assertThat(lines.get(3).text("code_1")).isEqualTo("MIL");
    assertThat(lines.get(3).text("code_2")).isEmpty();
  }

  @Test
  void predictedOffsetsAreCodePoints() {
    Fields document =
        new FieldsBuilder().put("id", "x").put("text", "🙂🙂 Laos warned Burma").build();
    PredictionSet run = Evaluator.predict(PLOVER, List.of(document));
    Fields event = run.lines().get(0).object("events").orElseThrow();
    Fields actor = event.object("actors").orElseThrow();
    assertThat(actor.number("start")).contains(3.0);
    assertThat(actor.number("end")).contains(7.0);
    Fields said = ATTRIBUTION.predict(document).value().orElseThrow().fields();
    assertThat(said.object("attributions").orElseThrow().spans("content"))
        .containsExactly(new Span(15, 20));
    assertThat(run.counts().coded()).isEqualTo(1);
    assertThat(run.counts().items()).isEqualTo(1);
  }

  private static void figures(Evaluation scored, Map<String, Double> expected, double tolerance) {
    expected.forEach(
        (measure, figure) ->
            assertThat(Fixture.value(scored, measure))
                .as(measure)
                .isCloseTo(figure, within(tolerance)));
  }

  private static Outcome<LinkedDocument> warning(Fields line) {
    String text = line.text("text");
    Document document = Document.builder(text).id(line.text("id")).build();
    Span whole = new Span(0, text.length());
    Event event =
        Event.builder(new EventType("THREATEN"), words(text, "warned"), whole)
            .id("e1")
            .actors(List.of(Actor.unresolved("Laos", words(text, "Laos"))))
            .recipients(List.of(Actor.unresolved("Burma", words(text, "Burma"))))
            .build();
    return Outcome.of(
        new LinkedDocument(document, List.of(event), List.of(), List.of(), List.of(), List.of()));
  }

  private static Attributing.Attributed lastWords(Document document) {
    String text = document.text();
    int from = text.lastIndexOf(' ') + 1;
    return new Attributing.Attributed(List.of(), List.of(), List.of(new Span(from, text.length())));
  }

  private static Span words(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
