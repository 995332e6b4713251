package org.annalist.lab.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.PredictionSet;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.ecbplus.EcbPlusTask;
import org.junit.jupiter.api.Test;

class EcbPlusTaskTest {
  private static final String FOLDER = "ecbplus/";

  /** What score.py gives for the hand-made predictions. */
  private static final Map<String, Double> EXPECTED =
      Map.of(
          "docs MUC", 0.4,
          "docs B3", 0.64,
          "docs CEAFe", 0.5866666666666667,
          "docs pairwise", 0.3333333333333333,
          "docs CoNLL", 0.5422222222222223,
          "mentions MUC", 0.7272727272727272,
          "mentions B3", 0.7944444444444445,
          "mentions CEAFe", 0.6222222222222222,
          "mentions pairwise", 0.6250000000000001,
          "mentions CoNLL", 0.7146464646464646);

  private final EcbPlusTask task = new EcbPlusTask();

  @Test
  void figuresEqualThoseOfTheKitsScorer() {
    Evaluation scored = Fixture.scored(task, FOLDER);
    EXPECTED.forEach(
        (measure, figure) ->
            assertThat(Fixture.value(scored, measure)).as(measure).isCloseTo(figure, within(1e-9)));
    assertThat(scored.interval("docs CoNLL")).isPresent();
  }

  @Test
  void systemsSeeWhereEventsStandButNotWhatTheyBelongTo() {
    List<Fields> inputs =
        task.inputs(Fixture.lines(FOLDER + "docs.jsonl"), Fixture.lines(FOLDER + "gold.jsonl"));
    assertThat(inputs.get(2).objects("mentions"))
        .extracting(m -> m.text("words"))
        .containsExactly("escape", "angers");
    assertThat(inputs)
        .allMatch(i -> !i.has("incident") && !i.has("topic"))
        .allMatch(i -> i.objects("mentions").stream().noneMatch(m -> m.has("chain")));
  }

  @Test
  void reportsOfOneStoryAndMentionsOfOneRootAreTiedAcrossReports() {
    PredictionSet run =
        Evaluator.predict(
            task,
            task.inputs(
                Fixture.lines(FOLDER + "docs.jsonl"), Fixture.lines(FOLDER + "gold.jsonl")));
    assertThat(run.lines())
        .extracting(l -> l.text("incident"))
        .containsExactly("a", "a", "a", "d", "d");
    assertThat(run.lines().get(4).objects("mentions").get(0).text("chain")).isEqualTo("d#10");
    Evaluation scored =
        Evaluator.score(
            task,
            Fixture.lines(FOLDER + "docs.jsonl"),
            Fixture.lines(FOLDER + "gold.jsonl"),
            run.lines());
    assertThat(Fixture.value(scored, "docs CoNLL")).isEqualTo(1);
    assertThat(Fixture.value(scored, "mentions B3")).isBetween(0.7, 0.99);
  }
}
