package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.coder.RuleCoder;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.lab.json.Fields;
import org.annalist.language.AnnalistAnalyzer;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Document;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class EventLabelsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.builtIn().with(LearnedModels.none());
  private static final AnnalistAnalyzer ANALYZER = AnnalistAnalyzer.load();

  private static TrainReport report(String kit, String text, Fields gold) {
    return report(kit, Document.builder(text).build(), gold);
  }

  private static TrainReport report(String kit, Document document, Fields gold) {
    return new TrainReport(
        kit,
        new Fields(Map.of("id", "x", "text", document.text())),
        RuleCoder.of(KNOWLEDGE).mentions(ANALYZER.analyze(document)),
        gold);
  }

  private static Fields gold(String type, String quote, String trigger) {
    Map<String, Object> event =
        Map.of("type", type, "quote", quote, "trigger", trigger, "status", "happened");
    return new Fields(Map.of("events", List.of(event)));
  }

  private static List<String> told(EventLabels labels) {
    return labels.gold().entrySet().stream()
        .map(e -> labels.all().get(e.getKey()).token().text() + " " + e.getValue().type())
        .toList();
  }

  @Test
  void anEventIsTiedToTheBestWordOfItsTrigger() {
    String text = "Norway wants to help, but opened fire on Swedish boats.";
    Fields gold = gold("ASSAULT", "opened fire on Swedish boats", "opened fire");
    assertThat(told(EventLabels.of(report(TrainReport.ANNALS, text, gold), KNOWLEDGE)))
        .hasSize(1)
        .allMatch(t -> t.equals("opened ASSAULT") || t.equals("fire ASSAULT"));
  }

  @Test
  void aTriggerThatTheCoderDoesNotLookAtIsSoughtInTheQuote() {
    String text = "Norway, they say, condemned the Swedish government.";
    Fields gold = gold("ACCUSE", "condemned the Swedish government", "the");
    assertThat(told(EventLabels.of(report(TrainReport.ANNALS, text, gold), KNOWLEDGE)))
        .containsExactly("condemned ACCUSE");
  }

  @Test
  void anEventWhoseWordsStandNowhereIsLeftOut() {
    Fields gold = gold("ACCUSE", "not there", "there");
    assertThat(told(EventLabels.of(report(TrainReport.ANNALS, "Norway slept.", gold), KNOWLEDGE)))
        .isEmpty();
  }

  @Test
  void everyWordLookedAtIsAnExampleOfTheEventLesson() {
    String text = "Norway slept while Iran condemned the Swedish government.";
    TrainReport report =
        report(TrainReport.ANNALS, text, gold("ACCUSE", "condemned the Swedish", "condemned"));
    assertThat(new EventLesson(new EventLabelCache()).examples(report, KNOWLEDGE))
        .extracting(Example::label)
        .contains("yes", "no");
    assertThat(new EventStatusLesson(new EventLabelCache()).examples(report, KNOWLEDGE))
        .extracting(Example::label)
        .containsExactly("HAPPENED");
    assertThat(new EventCoreLesson(new EventLabelCache()).examples(report, KNOWLEDGE))
        .extracting(Example::label)
        .containsExactly("core");
  }

  @Test
  void theWordsOfATitleAreNoExamplesOfTheEventLesson() {
    String title = "Norway attacks Sweden";
    Document document =
        Document.builder(title + "\nIran condemned the Swedish government.")
            .blocks(List.of(new Block(new Span(0, title.length()), BlockKind.TITLE)))
            .build();
    TrainReport report =
        report(TrainReport.ANNALS, document, gold("ACCUSE", "condemned the Swedish", "condemned"));
    assertThat(new EventLesson(new EventLabelCache()).examples(report, KNOWLEDGE))
        .extracting(Example::label)
        .containsExactly("yes");
  }

  @Test
  void aPairTeachesTheTypeOfTheWordThatMayTellIt() {
    String text = "Norway condemned Sweden and slept.";
    Map<String, Object> pair =
        Map.of(
            "type", "ACCUSE",
            "actor", Map.of("start", 0, "end", 6),
            "recipient", Map.of("start", 17, "end", 23));
    TrainReport report =
        report(TrainReport.PLOVER, text, new Fields(Map.of("pairs", List.of(pair))));
    assertThat(told(PairLabels.of(report, KNOWLEDGE))).containsExactly("condemned ACCUSE");
    assertThat(new EventTypeLesson(new EventLabelCache()).examples(report, KNOWLEDGE))
        .extracting(Example::label)
        .containsExactly("ACCUSE");
    assertThat(new EventLesson(new EventLabelCache()).examples(report, KNOWLEDGE)).isEmpty();
  }

  @Test
  void aPairThatMayBeOfTwoTypesTakesTheOneThatTheWordCanHave() {
    String text = "Norway released Sweden.";
    Map<String, Object> pair =
        Map.of(
            "type", "CONCEDE|RETREAT",
            "actor", Map.of("start", 0, "end", 6),
            "recipient", Map.of("start", 16, "end", 22));
    TrainReport report =
        report(TrainReport.PLOVER, text, new Fields(Map.of("pairs", List.of(pair))));
    assertThat(told(PairLabels.of(report, KNOWLEDGE))).containsExactly("released RETREAT");
  }
}
