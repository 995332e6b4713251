package org.annalist.language.learn;

import java.util.Arrays;

/**
 * A trained model with weights of eight bits. A stored byte {@code b} stands for the weight {@code
 * b * |b|} (a square-root compander: small weights keep their precision, which linear steps would
 * destroy). Sums are whole numbers below 2<sup>24</sup>, so results are exact and the same
 * everywhere. Immutable; safe for use by all threads.
 */
public final class ByteScorer implements Scorer {
  private final byte[] weights;
  private final int classes;
  private final int mask;

  /**
   * A model over {@code weights}, which must not be changed afterwards.
   *
   * @param weights rows of {@code classes} weights; the number of rows is a power of two
   * @param classes number of classes
   */
  public ByteScorer(byte[] weights, int classes) {
    int rows = weights.length / classes;
    if (rows * classes != weights.length || Integer.bitCount(rows) != 1) {
      throw new IllegalArgumentException(
          "rows must be a power of two: " + weights.length + " / " + classes);
    }
    this.weights = weights;
    this.classes = classes;
    this.mask = rows - 1;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    if (classes == 3) {
      scoreThree(features, scores);
      return;
    }
    Arrays.fill(scores, 0, classes, 0f);
    for (int f = 0; f < features.size(); f++) {
      int base = (features.get(f) & mask) * classes;
      for (int c = 0; c < classes; c++) {
        int w = weights[base + c];
        scores[c] += w * Math.abs(w);
      }
    }
  }

  private void scoreThree(Features features, float[] scores) {
    int a = 0;
    int b = 0;
    int c = 0;
    for (int f = 0; f < features.size(); f++) {
      int base = (features.get(f) & mask) * 3;
      int x = weights[base];
      int y = weights[base + 1];
      int z = weights[base + 2];
      a += x * Math.abs(x);
      b += y * Math.abs(y);
      c += z * Math.abs(z);
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
  }
}
