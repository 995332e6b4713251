package org.annalist.lab.kit.muc4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annalist.lab.eval.Evaluation;
import org.annalist.lab.eval.Evaluator;
import org.annalist.lab.eval.Measure;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.JsonLines;
import org.annalist.model.problem.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of hand-made templates are those that the kit's own scorer gives for them. */
class Muc4ScorerTest {
  private static final Muc4Task TASK =
      new Muc4Task(d -> Outcome.failed(List.of()), TemplateModels.none());
  private static final Evaluation SCORED =
      Evaluator.score(TASK, List.of(), lines("gold.jsonl"), lines("predictions.jsonl"));

  private static List<Fields> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Muc4ScorerTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return JsonLines.read(reader, name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CEAF-REE PerpInd, 0.0, 0.0",
    "CEAF-REE PerpOrg, 1.0, 1.0",
    "CEAF-REE Victim, 0.5, 0.5",
    "CEAF-REE micro, 0.5, 0.5",
    "incident_date, 0.5, 0.5",
    "incident_location, 0.5, 0.5",
    "incident_type, 0.625, 0.8333",
    "incident_stage, 1.0, 0.6667",
    "instrument_id, 1.0, 1.0",
    "instrument_type, 0.5, 0.5",
    "perp_category, 1.0, 0.5",
    "perp_individual, 0.5, 0.5",
    "perp_org, 0.5, 1.0",
    "perp_org_confidence, 0.5, 0.5",
    "phys_tgt_id, 0.0, 0.0",
    "phys_tgt_type, 0.5, 0.5",
    "hum_tgt_name, 0.5, 0.5",
    "hum_tgt_desc, 0.5, 0.5",
    "hum_tgt_type, 0.75, 0.75",
    "hum_tgt_number, 1.0, 1.0",
    "templates aligned, 0.75, 1.0",
    "templates ALL, 0.5741, 0.5962",
    "relevance, 0.6667, 1.0",
    "incident types, 0.5, 0.5"
  })
  void precisionAndRecallAreThoseOfTheKit(String measure, double precision, double recall) {
    assertThat(Measure.precision(SCORED.total(measure)).orElse(0))
        .isCloseTo(precision, within(5e-5));
    assertThat(Measure.recall(SCORED.total(measure)).orElse(0)).isCloseTo(recall, within(5e-5));
  }

  @Test
  void whatIsOptionalInTheGoldCountsOnlyWhenFound() {
    assertThat(SCORED.total("phys_tgt_effect").gold()).isZero();
    assertThat(SCORED.total("hum_tgt_name").gold()).isEqualTo(1);
    assertThat(SCORED.total("templates ALL").gold()).isEqualTo(26);
  }

  @Test
  void accuracyOfRelevanceIsThatOfTheKit() {
    assertThat(SCORED.value("relevance accuracy").orElseThrow()).isCloseTo(0.6667, within(5e-5));
  }

  @Test
  void everyTemplateIsToldOneByOne() {
    assertThat(SCORED.decisions()).hasSize(4);
    assertThat(SCORED.decisions())
        .extracting(d -> d.verdict().name())
        .containsOnlyOnce("SPURIOUS")
        .contains("PARTLY");
  }
}
