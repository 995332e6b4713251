package org.annalist.knowledge.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final long ATTACK = Signals.key("lemma", "attack");
  private static final long TALK = Signals.key("lemma", "talk");

  private static LinearModel three() {
    return LinearModel.of(
        List.of("NONE", "ASSAULT", "CONSULT"),
        Map.of("examples", "7"),
        Map.of(ATTACK, List.of(-1f, 3f, -2f), TALK, List.of(-1f, -3f, 2f)));
  }

  @Test
  void theClassWithTheLargestSumIsBest() {
    assertThat(three().judge(new Signals().add("lemma", "attack")).best()).isEqualTo("ASSAULT");
    assertThat(three().judge(new Signals().add("lemma", "talk")).best()).isEqualTo("CONSULT");
  }

  @Test
  void probabilitiesSumToOne() {
    Judgement judged = three().judge(new Signals().add("lemma", "attack"));
    assertThat(judged.probabilities().stream().mapToDouble(p -> p).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(judged.of("nothing")).isZero();
  }

  @Test
  void unknownFeaturesChangeNothing() {
    Signals known = new Signals().add("lemma", "attack");
    Signals more = new Signals().add("lemma", "attack").add("lemma", "sing");
    assertThat(three().judge(more)).isEqualTo(three().judge(known));
  }

  @Test
  void twoClassesShareOneWeight() {
    LinearModel two = LinearModel.of(List.of("no", "yes"), Map.of(), Map.of(ATTACK, List.of(1f)));
    Judgement judged = two.judge(new Signals().add("lemma", "attack"));
    assertThat(judged.of("yes")).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    assertThat(two.reasons(new Signals().add("lemma", "attack"), "no", 3))
        .containsExactly(new Reason("lemma=attack", -1));
  }

  @Test
  void theChanceOfOneClassIsThatOfTheJudgement() {
    LinearModel two = LinearModel.of(List.of("no", "yes"), Map.of(), Map.of(ATTACK, List.of(1f)));
    Signals attack = new Signals().add("lemma", "attack");
    for (LinearModel model : List.of(two, three())) {
      for (String name : model.classes()) {
        assertThat(model.chance(attack, name)).isEqualTo(model.judge(attack).of(name));
      }
      assertThat(model.chance(attack, "nothing")).isZero();
    }
  }

  @Test
  void reasonsAreTheStrongestFirstAndNameTheirWords() {
    Signals both = new Signals().add("lemma", "talk").add("lemma", "attack").add("tense", "past");
    assertThat(three().reasons(both, "CONSULT", 5))
        .containsExactly(new Reason("lemma=talk", 2), new Reason("lemma=attack", -2));
    assertThatThrownBy(() -> three().reasons(both, "AID", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AID");
  }

  @Test
  void rowsOfAWrongLengthAndSingleClassesAreRefused() {
    assertThatThrownBy(() -> LinearModel.of(List.of("one"), Map.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> LinearModel.of(List.of("a", "b", "c"), Map.of(), Map.of(ATTACK, List.of(1f))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countsFallIntoRanges() {
    Signals signals = new Signals().addCount("n", 0).addCount("n", 5).addCount("n", 40);
    assertThat(List.of(signals.words(0), signals.words(1), signals.words(2)))
        .containsExactly("n=0", "n=4-6", "n=13+");
  }

  @Test
  void manyFeaturesAreAllKept() {
    Signals signals = new Signals();
    for (int i = 0; i < 500; i++) {
      signals.add("word", "w" + i);
    }
    assertThat(signals.size()).isEqualTo(500);
    assertThat(signals.words(499)).isEqualTo("word=w499");
  }

  @Test
  void distinctSignalsKeepEachFeatureOnceInTheOrderGiven() {
    Signals all = new Signals().add("a", "1").add("b", "2").add("a", "1");
    Signals once = all.distinct();
    assertThat(once.size()).isEqualTo(2);
    assertThat(once.words(0)).isEqualTo("a=1");
    assertThat(once.words(1)).isEqualTo("b=2");
    assertThat(all.size()).isEqualTo(3);
  }
}
