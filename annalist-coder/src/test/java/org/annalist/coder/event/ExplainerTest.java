package org.annalist.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.coder.RuleCoder;
import org.annalist.coder.event.WordReading.Fate;
import org.annalist.coder.event.WordReading.RowReading;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.Knowledge;
import org.annalist.knowledge.learn.LearnedModels;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static final Knowledge RULES = Knowledge.builtIn().with(LearnedModels.none());

  private static List<WordReading> read(Knowledge knowledge, String text) {
    List<SentenceReading> sentences = RuleCoder.of(knowledge).explain(Parsed.undated(text));
    return sentences.stream().flatMap(s -> s.words().stream()).toList();
  }

  private static WordReading of(String lemma, List<WordReading> words) {
    return words.stream().filter(w -> w.token().lemma().equals(lemma)).findFirst().orElseThrow();
  }

  /** Models by which only this lemma tells an event, an assault. */
  private static Knowledge learned(String lemma) {
    long key = Signals.key("lemma", lemma);
    return RULES.with(
        LearnedModels.none()
            .with(
                "event",
                LinearModel.of(
                    List.of("no", "yes"),
                    Map.of(),
                    Map.of(LinearModel.biasKey(), List.of(-4f), key, List.of(8f))))
            .with(
                "event.type",
                LinearModel.of(List.of("AGREE", "ASSAULT"), Map.of(), Map.of(key, List.of(3f)))));
  }

  @Test
  void aCodedWordTellsItsEventItsRowsAndWhoWasLookedAt() {
    WordReading word = of("detain", read(RULES, "Police in Kenya detained two gunmen on Monday."));
    assertThat(word.fate()).isEqualTo(Fate.CODED);
    assertThat(word.event().orElseThrow().type().code()).isEqualTo("COERCE");
    assertThat(word.rows()).filteredOn(RowReading::holds).extracting(RowReading::type).isNotEmpty();
    assertThat(word.contenders()).extracting(c -> c.head().lemma()).contains("police", "gunman");
  }

  @Test
  void aWordThatAnotherOneNeedsNamesIt() {
    WordReading word = of("sanction", read(RULES, "Norway lifted sanctions on Sweden."));
    assertThat(word.fate()).isEqualTo(Fate.PART);
    assertThat(word.teller().orElseThrow().lemma()).isEqualTo("lift");
    assertThat(word.event()).isEmpty();
  }

  @Test
  void withRulesAloneAWordWithoutARowThatHoldsIsUnknown() {
    WordReading word = of("paint", read(RULES, "Norway painted a boat."));
    assertThat(word.fate()).isEqualTo(Fate.UNKNOWN);
    assertThat(word.rows()).isEmpty();
    assertThat(word.chance()).isZero();
  }

  @Test
  void withModelsTheChanceTheBarAndTheReasonsAreTold() {
    List<WordReading> words =
        read(learned("snub"), "Norway snubbed Sweden and attacked a boat on Monday.");
    WordReading coded = of("snub", words);
    assertThat(coded.fate()).isEqualTo(Fate.CODED);
    assertThat(coded.chance()).isGreaterThan(coded.bar());
    assertThat(coded.reasons().get(0).words()).isEqualTo("lemma=snub");
    assertThat(coded.types().get(0).type()).isEqualTo("ASSAULT");
    WordReading left = of("attack", words);
    assertThat(left.fate()).isEqualTo(Fate.UNLIKELY);
    assertThat(left.chance()).isLessThan(left.bar());
    assertThat(left.rows()).isNotEmpty();
  }
}
