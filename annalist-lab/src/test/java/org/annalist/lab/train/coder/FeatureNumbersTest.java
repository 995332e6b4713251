package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNumbersTest {
  private static final FeatureKeys REAL = new FeatureKeys(new long[] {7, 9}, true);
  private static final FeatureKeys INVENTED = new FeatureKeys(new long[] {7, 11}, false);

  @Test
  void examplesOfOneKindShareAllWeights() {
    FeatureNumbers numbers = FeatureNumbers.of(List.of(REAL, REAL), 2, 3);
    assertThat(numbers.weights()).isEqualTo(6);
    assertThat(numbers.of(REAL)).containsExactly(0, 3);
  }

  @Test
  void realExamplesHaveWeightsOfTheirOwnBesideInventedOnes() {
    FeatureNumbers numbers = FeatureNumbers.of(List.of(REAL, REAL, INVENTED, INVENTED), 2, 1);
    assertThat(numbers.weights()).isEqualTo(5);
    assertThat(numbers.of(REAL)).containsExactly(0, 3, 1, 4);
    assertThat(numbers.of(INVENTED)).containsExactly(0, 2);
  }

  @Test
  void theCoderGetsTheSumOfBothWithoutFeaturesThatHardlyCount() {
    FeatureNumbers numbers = FeatureNumbers.of(List.of(REAL, REAL, INVENTED, INVENTED), 2, 1);
    double[] weights = {.5, .001, .25, 2, .001};
    assertThat(numbers.table(i -> new double[] {weights[i]}))
        .containsOnlyKeys(7L, 11L)
        .containsEntry(7L, List.of(2.5f))
        .containsEntry(11L, List.of(.25f));
  }

  @Test
  void rareFeaturesHaveNoWeights() {
    FeatureNumbers numbers = FeatureNumbers.of(List.of(REAL, INVENTED), 2, 1);
    assertThat(numbers.weights()).isEqualTo(1);
    assertThat(numbers.of(REAL)).containsExactly(0);
  }
}
