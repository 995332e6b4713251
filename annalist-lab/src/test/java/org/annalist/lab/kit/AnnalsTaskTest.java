package org.annalist.lab.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.annalist.lab.eval.Decision;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.eval.Verdict;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.annals.AnnalsTask;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** The expected figures are those of the kit's score.py on the same hand-made files. */
class AnnalsTaskTest {
  private static final String OWN = "/org/annalist/lab/own/annals/";
  private static final AnnalsTask TASK =
      new AnnalsTask(
          d ->
              Outcome.failed(
                  Problem.error(ProblemCode.EMPTY_INPUT, Location.of("t:"), "no text", "")));

  @Test
  void everyFigureEqualsTheOneOfTheKitsScorer() {
    Evaluation evaluation = perturbed();
    Fields expected = Fixture.object("annals/expected.json");
    assertThat(evaluation.measures()).hasSize(expected.values().size());
    for (Measure measure : evaluation.measures()) {
      Fields figures = expected.object(measure.name()).orElseThrow();
      Tally total = evaluation.total(measure.name());
      same(measure.name() + " P", Measure.precision(total), figures, "P");
      same(measure.name() + " R", Measure.recall(total), figures, "R");
      same(measure.name() + " F1", measure.value(total), figures, "F1");
      same(measure.name() + " aligned", Measure.aligned(total), figures, "aligned_F1");
      assertThat(total.gold()).isEqualTo(figures.number("n_gold").orElseThrow());
      assertThat(total.given()).isEqualTo(figures.number("n_pred").orElseThrow());
    }
  }

  @Test
  void theGoldScoredAgainstItselfIsPerfect() {
    List<Fields> gold = Fixture.lines(OWN + "gold.jsonl");
    Evaluation evaluation = Evaluator.score(TASK, Fixture.lines(OWN + "docs.jsonl"), gold, gold);
    for (Measure measure : evaluation.measures()) {
      assertThat(evaluation.value(measure.name()).orElse(1.0)).as(measure.name()).isEqualTo(1.0);
    }
    assertThat(evaluation.decisions()).allMatch(d -> d.verdict() == Verdict.HIT);
  }

  @Test
  void noPredictionsScoreZeroAndEveryGoldItemIsAMiss() {
    List<Fields> gold = Fixture.lines(OWN + "gold.jsonl");
    Evaluation evaluation =
        Evaluator.score(TASK, Fixture.lines(OWN + "docs.jsonl"), gold, List.of());
    assertThat(evaluation.value("event detection")).hasValue(0.0);
    assertThat(evaluation.decisions())
        .hasSize(
            gold.stream()
                .mapToInt(
                    g ->
                        g.objects("events").size()
                            + g.objects("incidents").size()
                            + g.objects("ledger").size())
                .sum())
        .allMatch(d -> d.verdict() == Verdict.MISS);
  }

  @Test
  void everyItemOfBothSidesIsDecidedOnce() {
    Evaluation evaluation = perturbed();
    List<Decision> events =
        evaluation.decisions().stream().filter(d -> d.kind().equals("event")).toList();
    Tally total = evaluation.total("event detection");
    long missed = events.stream().filter(d -> d.verdict() == Verdict.MISS).count();
    long spurious = events.stream().filter(d -> d.verdict() == Verdict.SPURIOUS).count();
    assertThat(events.size() - spurious).isEqualTo((long) total.gold());
    assertThat(events.size() - missed).isEqualTo((long) total.given());
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameEveryTime() {
    Evaluation evaluation = perturbed();
    var interval = evaluation.interval("event detection").orElseThrow();
    double value = Fixture.value(evaluation, "event detection");
    assertThat(interval.low()).isLessThan(value).isGreaterThan(0.5);
    assertThat(interval.high()).isGreaterThan(value);
    assertThat(perturbed().interval("event detection")).contains(interval);
  }

  private static Evaluation perturbed() {
    return Evaluator.score(
        TASK,
        Fixture.lines(OWN + "docs.jsonl"),
        Fixture.lines(OWN + "gold.jsonl"),
        Fixture.lines("annals/predictions.jsonl"));
  }

  private static void same(String what, OptionalDouble actual, Fields figures, String name) {
    assertThat(actual.isPresent()).as(what).isEqualTo(figures.has(name));
    if (actual.isPresent()) {
      assertThat(actual.getAsDouble())
          .as(what)
          .isCloseTo(figures.number(name).orElseThrow(), within(1e-9));
    }
  }
}
