package org.annalist.lab.train;

import java.util.Arrays;

/** Turns weights into bytes with a square-root compander and drops the smallest. */
final class Quantizer {
  private static final int LARGEST = 127;

  private Quantizer() {}

  /** The weight that the smallest byte stands for when no weight is cut. */
  static double unit(float[] weights) {
    float top = 0f;
    for (float w : weights) {
      top = Math.max(top, Math.abs(w));
    }
    return top / (double) (LARGEST * LARGEST);
  }

  /**
   * Quantises: byte {@code b} stands for {@code b * |b|} units.
   *
   * @param weights weights of one classifier
   * @param share share of the non-zero weights to keep, the largest, in (0, 1]
   * @param percentile size, as a share of the kept weights, from which weights are cut to 127
   */
  static byte[] quantize(float[] weights, double share, double percentile) {
    float[] sizes = new float[weights.length];
    int n = 0;
    for (float w : weights) {
      if (w != 0f) {
        sizes[n++] = Math.abs(w);
      }
    }
    if (n == 0) {
      return new byte[weights.length];
    }
    Arrays.sort(sizes, 0, n);
    float least = sizes[Math.min(n - 1, (int) ((1 - share) * n))];
    float top = sizes[Math.min(n - 1, (int) (percentile * n))];
    double unit = top / (double) (LARGEST * LARGEST);
    byte[] out = new byte[weights.length];
    for (int i = 0; i < out.length; i++) {
      float size = Math.abs(weights[i]);
      if (size >= least && size > 0f) {
        int b = (int) Math.min(LARGEST, Math.round(Math.sqrt(size / unit)));
        out[i] = (byte) (weights[i] < 0 ? -b : b);
      }
    }
    return out;
  }
}
