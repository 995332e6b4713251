package org.annalist.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantizerTest {
  @Test
  void smallAndLargeWeightsKeepTheirProportionWithinHalfAStep() {
    float[] weights = {100f, -25f, 1f, 0f, -0.25f};
    byte[] bytes = Quantizer.quantize(weights, 1, 1);
    double unit = 100.0 / (127 * 127);
    for (int i = 0; i < weights.length; i++) {
      double decoded = bytes[i] * Math.abs((double) bytes[i]) * unit;
      assertThat(decoded).isCloseTo(weights[i], org.assertj.core.data.Offset.offset(0.4));
    }
    assertThat(bytes[0]).isEqualTo((byte) 127);
    assertThat(bytes[3]).isZero();
  }

  @Test
  void onlyTheLargestShareIsKept() {
    byte[] bytes = Quantizer.quantize(new float[] {4f, 3f, 2f, 1f}, 0.5, 1);
    assertThat(bytes[3]).isZero();
    assertThat(bytes[0]).isPositive();
    assertThat(bytes[1]).isPositive();
  }

  @Test
  void nothingStaysNothing() {
    assertThat(Quantizer.quantize(new float[8], 0.5, 1)).containsOnly(0);
  }
}
