package org.annalist.knowledge.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignalsTest {
  private static final String LONG =
      "a word of far more than sixty-four letters, which no table holds ";

  @Test
  void aValueInPiecesIsTheSameFeatureAsTheValuePutTogether() {
    for (String piece : List.of("", "x", "attack", "Ünïcödé", LONG)) {
      Signals pieces =
          new Signals()
              .add("t", "one", piece)
              .add("t", piece, "two", piece)
              .add("t", piece, "", "three", piece);
      Signals whole =
          new Signals()
              .add("t", "one " + piece)
              .add("t", piece + " two " + piece)
              .add("t", piece + "  three " + piece);
      for (int i = 0; i < whole.size(); i++) {
        assertThat(pieces.key(i)).isEqualTo(whole.key(i));
        assertThat(pieces.words(i)).isEqualTo(whole.words(i));
      }
    }
  }

  @Test
  void whatStandsBeforeATemplateIsPartOfIt() {
    Signals under = new Signals().under("doer ").add("lemma", "army").under("").add("tag", "NN");
    Signals plain = new Signals().add("doer lemma", "army").add("tag", "NN");
    assertThat(IntStream.range(0, 2).mapToLong(under::key))
        .containsExactly(plain.key(0), plain.key(1));
    assertThat(under.template(0)).isEqualTo("doer lemma");
    assertThat(under.words(0)).isEqualTo("doer lemma=army");
  }

  @Test
  void clearedSignalsHoldNothingAndNoPrefix() {
    Signals signals = new Signals().under("doer ").add("lemma", "army").clear().add("lemma", "mob");
    assertThat(signals.size()).isEqualTo(1);
    assertThat(signals.words(0)).isEqualTo("lemma=mob");
  }

  @Test
  void allFeaturesOfOthersAreAddedBehindTheOwn() {
    Signals many = new Signals();
    IntStream.range(0, 200).forEach(i -> many.add("n", "v", Integer.toString(i)));
    Signals both = new Signals().add("first").addAll(many);
    assertThat(both.size()).isEqualTo(201);
    assertThat(both.words(200)).isEqualTo("n=v 199");
    assertThat(both.key(200)).isEqualTo(many.key(199));
  }

  @Test
  void partsOfADecisionSumToTheWhole() {
    Map<Long, List<Float>> weights = new HashMap<>();
    for (int i = 0; i < 1000; i += 2) {
      weights.put(Signals.key("n", Integer.toString(i)), List.of(1f, i * 0.5f, -1f));
    }
    LinearModel model = LinearModel.of(List.of("a", "b", "c"), Map.of(), weights);
    Signals left = new Signals();
    Signals right = new Signals();
    for (int i = 0; i < 1000; i++) {
      (i < 400 ? left : right).add("n", Integer.toString(i));
    }
    double[] whole = model.scores(new Signals().addAll(left).addAll(right));
    double[] rest = model.scores(right);
    double[] part = model.part(left);
    assertThat(whole).containsExactly(500, 0.5 * (499 * 500), -500);
    for (int c = 0; c < whole.length; c++) {
      assertThat(part[c] + rest[c]).isEqualTo(whole[c]);
    }
  }
}
