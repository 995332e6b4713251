package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.role.RoleJudge;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.lab.json.Fields;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Test;

class RoleLessonTest {
  private static final AnnalistAnalyzer ANALYZER = AnnalistAnalyzer.load();
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn().with(LearnedModels.none());
  private static final String TEXT = "Turkish troops attacked Syrian rebels near the border.";

  private static List<Example> examples(RoleLesson lesson, String kit, Fields gold) {
    Document document = Document.builder(TEXT).build();
    TrainReport report =
        new TrainReport(
            kit,
            new Fields(Map.of("id", "x", "text", TEXT)),
            RuleCoder.of(KNOWLEDGE).mentions(ANALYZER.analyze(document)),
            gold);
    return lesson.examples(report, KNOWLEDGE);
  }

  private static Map<String, Object> party(String text, String country) {
    return Map.of("text", text, "country", country, "sector", "");
  }

  /** The slots of those who have the part, or of those who do not. */
  private static List<String> slots(RoleLesson lesson, String label, String kit, Fields gold) {
    return examples(lesson, kit, gold).stream()
        .filter(e -> e.label().equals(label))
        .flatMap(e -> IntStream.range(0, e.signals().size()).mapToObj(i -> e.signals().words(i)))
        .filter(w -> w.startsWith("slot="))
        .toList();
  }

  private static List<String> actors(String kit, Fields gold) {
    return slots(RoleLesson.actor(), RoleJudge.YES, kit, gold);
  }

  private static List<String> recipients(String kit, Fields gold) {
    return slots(RoleLesson.recipient(), RoleJudge.YES, kit, gold);
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

  @Test
  void whoIsNamedInTheGoldIsLearnedWithHisPart() {
    Fields gold =
        event(List.of(party("Turkish troops", "TUR")), List.of(party("Syrian rebels", "SYR")));
    assertThat(actors(TrainReport.ANNALS, gold)).containsExactly("slot=subj");
    assertThat(recipients(TrainReport.ANNALS, gold)).containsExactly("slot=obj");
    assertThat(slots(RoleLesson.actor(), RoleJudge.NO, TrainReport.ANNALS, gold))
        .contains("slot=obj")
        .doesNotContain("slot=subj");
  }

  @Test
  void wordsThatStandElsewhereAreMatchedByCountry() {
    Fields gold = event(List.of(party("Ankara", "TUR")), List.of());
    assertThat(actors(TrainReport.ANNALS, gold)).containsExactly("slot=subj");
    assertThat(recipients(TrainReport.ANNALS, gold)).isEmpty();
  }

  @Test
  void anEventThatNoWordOfTheCoderTellsGivesNoExample() {
    Fields gold =
        new Fields(
            Map.of(
                "events",
                List.of(Map.of("type", "AID", "quote", "near the border", "trigger", "near"))));
    assertThat(examples(RoleLesson.actor(), TrainReport.ANNALS, gold)).isEmpty();
  }

  @Test
  void labelledPairsTeachTheActOfTheirType() {
    Fields gold =
        new Fields(
            Map.of(
                "pairs",
                List.of(
                    Map.of(
                        "type", "ASSAULT",
                        "actor", Map.of("text", "Turkish troops", "start", 0),
                        "recipient", Map.of("text", "Syrian rebels", "start", 24)))));
    assertThat(actors(TrainReport.PLOVER, gold)).containsExactly("slot=subj");
    assertThat(recipients(TrainReport.PLOVER, gold)).containsExactly("slot=obj");
  }
}
