package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.role.RoleJudge;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.lab.json.Fields;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.event.Actor;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class CastLessonTest {
  private static final AnnalistAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn().with(LearnedModels.none());
  private static final String TEXT = "Turkish troops attacked Syrian rebels on Monday.";
  private static final String NOBODY = "nobody";

  private static TrainReport report(String kit, Fields gold) {
    Document document = Document.builder(TEXT).build();
    return new TrainReport(
        kit,
        new Fields(Map.of("id", "x", "text", TEXT)),
        RuleCoder.of(KNOWLEDGE).mentions(ANALYZER.analyze(document)),
        gold);
  }

  private static List<CastExample> examples(String kit, Fields gold) {
    return new CastLesson().examples(report(kit, gold), KNOWLEDGE);
  }

  private static Map<String, Object> party(String text, String country) {
    return Map.of("text", text, "country", country, "sector", "");
  }

  private static Fields event(Object actors, Object recipients) {
    return new Fields(
        Map.of(
            "events",
            List.of(
                Map.of(
                    "type", "ASSAULT",
                    "quote", "troops attacked Syrian rebels",
                    "trigger", "attacked",
                    "actor", actors,
                    "recipient", recipients))));
  }

  /** The options that are right, with how right they are. */
  private static List<String> right(CastExample example, List<Double> side) {
    return IntStream.range(0, side.size())
        .filter(i -> side.get(i) > 0)
        .mapToObj(i -> name(example, i) + " " + side.get(i))
        .toList();
  }

  private static String name(CastExample example, int option) {
    return option == example.seen().cases().size()
        ? NOBODY
        : example.seen().cases().get(option).contender().actors().get(0).text();
  }

  @Test
  void theVeryWordsAreRight() {
    CastExample example =
        examples(
                TrainReport.ANNALS,
                event(
                    List.of(party("Turkish troops", "TUR")),
                    List.of(party("Syrian rebels", "SYR"))))
            .get(0);
    assertThat(right(example, example.acts())).containsExactly("Turkish troops 1.0");
    assertThat(right(example, example.receives())).containsExactly("Syrian rebels 1.0");
  }

  @Test
  void otherWordsForTheCountryAreNearlyRightAndWrongReadingsLess() {
    CastExample example =
        examples(
                TrainReport.ANNALS,
                event(List.of(party("Ankara", "TUR")), List.of(party("Syrian rebels", "IRQ"))))
            .get(0);
    assertThat(right(example, example.acts())).containsExactly("Turkish troops 0.5");
    assertThat(right(example, example.receives())).containsExactly("Syrian rebels 0.3");
  }

  @Test
  void anEmptySideIsNobodyAndOneThatNoOptionTellsIsOpen() {
    CastExample example =
        examples(TrainReport.ANNALS, event(List.of(party("Paris", "FRA")), List.of())).get(0);
    assertThat(right(example, example.acts())).hasSize(example.acts().size());
    assertThat(right(example, example.receives())).containsExactly(NOBODY + " 1.0");
  }

  @Test
  void anEventThatNoWordOfTheCoderTellsGivesNoExample() {
    Fields gold =
        new Fields(
            Map.of(
                "events", List.of(Map.of("type", "AID", "quote", "on Monday", "trigger", "on"))));
    assertThat(examples(TrainReport.ANNALS, gold)).isEmpty();
  }

  private static Fields pair() {
    return new Fields(
        Map.of(
            "pairs",
            List.of(
                Map.of(
                    "type", "ASSAULT",
                    "actor", Map.of("text", "Turkish troops", "start", 0),
                    "recipient", Map.of("text", "Syrian rebels", "start", 24)))));
  }

  @Test
  void labelledPairsTeachTheActOfTheirType() {
    CastExample example = examples(TrainReport.PLOVER, pair()).get(0);
    assertThat(right(example, example.acts())).containsExactly("Turkish troops 1.0");
    assertThat(right(example, example.receives())).containsExactly("Syrian rebels 1.0");
  }

  @Test
  void whatIsLearnedCastsTheActItWasLearnedFromAndIsTheSameEachTime() {
    List<TrainReport> reports =
        List.of(report(TrainReport.PLOVER, pair()), report(TrainReport.PLOVER, pair()));
    CastLesson lesson = new CastLesson();
    LinearModel model = lesson.learn(reports, KNOWLEDGE, Map.of());
    RoleJudge judge = RoleJudge.of(LearnedModels.none().with(RoleJudge.ROLE, model)).orElseThrow();
    CastExample example = examples(TrainReport.PLOVER, pair()).get(0);
    assertThat(judge.cast(example.seen(), false).actors())
        .flatExtracting(c -> c.actors().stream().map(Actor::text).toList())
        .containsExactly("Turkish troops");
    LinearModel again = lesson.learn(reports, KNOWLEDGE, Map.of());
    assertThat(again.scores(example.seen().of(0))).isEqualTo(model.scores(example.seen().of(0)));
    LessonScore score = new LessonScore("role");
    lesson.measure(model, reports, KNOWLEDGE, score);
    assertThat(score.lines().get(0)).isEqualTo("role: 2 of 2 right (1.000)");
  }
}
