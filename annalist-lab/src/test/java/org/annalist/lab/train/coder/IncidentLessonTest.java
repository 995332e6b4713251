package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.lab.json.Fields;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class IncidentLessonTest {
  private static final String TEXT =
      "A suicide bomber killed six soldiers in Maiduguri on Tuesday. In 2012 rebels bombed a bus"
          + " in Gao.";

  private static TrainReport report(String kit, Map<String, Object> gold) {
    Document document = Document.builder(TEXT).published(LocalDate.of(2021, 3, 10)).build();
    return new TrainReport(
        kit,
        new Fields(Map.of("id", "x", "text", TEXT)),
        RuleCoder.of(Knowledge.builtIn()).mentions(AnnalistAnalyzer.load().analyze(document)),
        new Fields(gold));
  }

  @Test
  void theTellingThatAPersonNotedIsAnIncidentAndTheOthersAreMentions() {
    Map<String, Object> incident =
        Map.of(
            "type",
            "ASSAULT",
            "quotes",
            List.of("A suicide bomber killed six soldiers in Maiduguri on Tuesday"));
    List<Example> examples =
        new IncidentLesson()
            .examples(
                report(TrainReport.ANNALS, Map.of("incidents", List.of(incident))),
                Knowledge.builtIn());
    assertThat(examples.get(0).label()).isEqualTo("incident");
    assertThat(examples).extracting(Example::label).containsOnlyOnce("incident");
    assertThat(examples).hasSizeGreaterThan(1);
  }

  @Test
  void sentencesWithoutIncidentsTeachNothing() {
    assertThat(
            new IncidentLesson()
                .examples(report(TrainReport.PLOVER, Map.of()), Knowledge.builtIn()))
        .isEmpty();
  }
}
