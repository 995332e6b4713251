package org.annalist.lab.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  /** Predicts the number in the text; fails on a text without one. */
  private static final Task COUNTING =
      new Task() {
        @Override
        public String name() {
          return "counting";
        }

        @Override
        public List<Measure> measures() {
          return List.of(Measure.f1("count"), Measure.share("exact"));
        }

        @Override
        public List<String> headline() {
          return List.of("count");
        }

        @Override
        public Outcome<Prediction> predict(Fields document) {
          return document
              .number("n")
              .map(n -> Outcome.of(new Prediction(document, n.intValue())))
              .orElseGet(
                  () ->
                      Outcome.failed(
                          Problem.error(
                              ProblemCode.NOT_TEXT, Location.of("test:"), "no number", "")));
        }

        @Override
        public List<DocumentScore> score(List<Case> cases) {
          return cases.stream()
              .map(c -> new DocumentScore(c.id(), Map.of("count", tally(c)), List.of()))
              .toList();
        }

        private Tally tally(Case one) {
          double gold = one.gold().number("n").orElse(0.0);
          double given = one.prediction().number("n").orElse(0.0);
          return Tally.of(Math.min(gold, given), given, gold);
        }
      };

  @Test
  void everyDocumentIsCodedEmptyOrQuarantined() {
    PredictionSet run =
        Evaluator.predict(COUNTING, List.of(line("a", 2), line("b", 0), empty("c"), line("d", 1)));
    assertThat(run.counts()).isEqualTo(new RunCounts(4, 2, 1, 1, 3));
    assertThat(run.lines()).extracting(f -> f.text("id")).containsExactly("a", "b", "d");
    assertThat(run.problems()).extracting(Problem::code).containsExactly(ProblemCode.NOT_TEXT);
  }

  @Test
  void countsThatLoseADocumentAreRefused() {
    assertThatThrownBy(() -> new RunCounts(3, 1, 1, 0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lost");
  }

  @Test
  void aDocumentWithoutPredictionCountsAsNothingFound() {
    Evaluation scored =
        Evaluator.score(
            COUNTING,
            List.of(),
            List.of(line("a", 2), line("b", 2)),
            List.of(line("a", 2), line("stranger", 9)));
    assertThat(scored.total("count")).isEqualTo(Tally.of(2, 2, 4));
    assertThat(scored.value("count")).hasValue(2 * 1.0 * 0.5 / 1.5);
  }

  @Test
  void aMeasureThatNobodyHasIsRefused() {
    Evaluation scored = Evaluator.score(COUNTING, List.of(), List.of(line("a", 2)), List.of());
    assertThatThrownBy(() -> scored.value("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }

  @Test
  void anF1OfNothingIsAbsentAndAShareOfNothingIsZero() {
    assertThat(Measure.f1("x").value(Tally.zero())).isEmpty();
    assertThat(Measure.f1("x").value(Tally.of(0, 3, 0))).hasValue(0.0);
    assertThat(Measure.share("x").value(Tally.zero())).hasValue(0.0);
    assertThat(Measure.aligned(Tally.of(1, 5, 5, 2, 2))).hasValue(0.5);
  }

  @Test
  void theTableNamesEveryMeasureWithItsFigures() {
    Evaluation scored =
        Evaluator.score(COUNTING, List.of(), List.of(line("a", 4)), List.of(line("a", 2)));
    assertThat(ScoreTable.of(scored))
        .contains("count ")
        .contains("1.000  0.500  0.667")
        .contains("[0.667, 0.667]")
        .contains("exact");
  }

  @Test
  void aDecisionIsOneLineWhateverItsWords() {
    Decision decision =
        new Decision("d", "event", Verdict.MISS, "a\tb", "", "two\nlines  of text ");
    assertThat(decision.row()).isEqualTo("d\tevent\tMISS\ta b\t\ttwo lines of text");
    assertThat(Decision.header().split("\t")).hasSize(decision.row().split("\t").length);
  }

  private static Fields line(String id, int n) {
    return new FieldsBuilder().put("id", id).put("n", n).build();
  }

  private static Fields empty(String id) {
    return new FieldsBuilder().put("id", id).build();
  }
}
