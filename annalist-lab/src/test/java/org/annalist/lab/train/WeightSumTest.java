package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.annalist.language.english.SectionNames;
import org.annalist.language.learn.ByteScorer;
import org.annalist.language.learn.Features;
import org.junit.jupiter.api.Test;

class WeightSumTest {
  private static final int FEATURE = 5;

  private static TrainableScorer taught(int right, int wrong, int times) {
    TrainableScorer scorer = new TrainableScorer(4, 3);
    Features features = new Features();
    features.add(FEATURE);
    for (int i = 0; i < times; i++) {
      scorer.tick();
      scorer.update(features, right, wrong);
    }
    scorer.tick();
    return scorer;
  }

  private static float[] scores(WeightSum sum) {
    float[] out = new float[3];
    Features features = new Features();
    features.add(FEATURE);
    new ByteScorer(ModelBuilder.quantized(SectionNames.ACTIONS, sum.sum()), 3).score(features, out);
    return out;
  }

  @Test
  void theMoreConvincedModelWins() {
    WeightSum sum = new WeightSum(3);
    sum.add(taught(0, 1, 2));
    sum.add(taught(2, 0, 9));
    float[] scores = scores(sum);
    assertThat(scores[2]).isGreaterThan(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void modelsThatDisagreeAlikeCancelOut() {
    WeightSum sum = new WeightSum(3);
    sum.add(taught(0, 1, 4));
    sum.add(taught(1, 0, 4));
    assertThat(scores(sum)).containsOnly(0f);
  }

  @Test
  void aModelOfOtherClassesIsRefused() {
    WeightSum sum = new WeightSum(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.add(taught(0, 1, 1)))
        .withMessage("classes: 3, not 2");
  }
}
