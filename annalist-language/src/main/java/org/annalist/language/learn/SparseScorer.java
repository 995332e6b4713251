package org.annalist.language.learn;

import java.util.Arrays;

/**
 * A trained model that keeps only the weights that are not 0, row by row as pairs of class and
 * value: with many classes most weights of a row are 0, so this is both smaller and faster than
 * {@link ByteScorer}. Values are companded in the same way. Immutable; safe for use by all threads.
 */
public final class SparseScorer implements Scorer {
  private final int[] starts;
  private final byte[] pairs;
  private final int classes;
  private final int mask;

  /**
   * A model of {@code rows}, a power of two, and up to 127 classes. The arrays must not be changed
   * afterwards.
   *
   * @param starts for each row and the end the index of its first pair, in bytes
   * @param pairs class and value of each weight, one byte each
   * @param classes number of classes
   */
  public SparseScorer(int[] starts, byte[] pairs, int classes) {
    int rows = starts.length - 1;
    if (Integer.bitCount(rows) != 1 || classes > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("bad size: " + rows + " rows, " + classes + " classes");
    }
    this.starts = starts;
    this.pairs = pairs;
    this.classes = classes;
    this.mask = rows - 1;
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    int filled = features.filled(starts, mask);
    int[] from = features.from();
    int[] to = features.to();
    for (int f = 0; f < filled; f++) {
      int end = to[f];
      for (int i = from[f]; i < end; i += 2) {
        int value = pairs[i + 1];
        scores[pairs[i]] += value * Math.abs(value);
      }
    }
  }
}
