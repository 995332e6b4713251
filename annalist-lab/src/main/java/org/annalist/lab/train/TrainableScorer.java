package org.annalist.lab.train;

import java.util.Arrays;
import org.annalist.language.learn.Features;
import org.annalist.language.learn.Scorer;

/** An averaged perceptron under training. Not thread-safe. */
final class TrainableScorer implements Scorer {
  private final int classes;
  private final int mask;
  private final float[] weights;
  private final float[] weighted;
  private float clock = 1f;

  /** A model of 2<sup>bits</sup> rows. */
  TrainableScorer(int bits, int classes) {
    this.classes = classes;
    this.mask = (1 << bits) - 1;
    this.weights = new float[(1 << bits) * classes];
    this.weighted = new float[weights.length];
  }

  @Override
  public int classes() {
    return classes;
  }

  @Override
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0, classes, 0f);
    for (int f = 0; f < features.size(); f++) {
      int base = (features.get(f) & mask) * classes;
      for (int c = 0; c < classes; c++) {
        scores[c] += weights[base + c];
      }
    }
  }

  /** Counts a decision; call once for each, whether or not an update follows. */
  void tick() {
    clock++;
  }

  /** Moves the weights of the features towards one class and away from another. */
  void update(Features features, int right, int wrong) {
    for (int f = 0; f < features.size(); f++) {
      int base = (features.get(f) & mask) * classes;
      weights[base + right] += 1f;
      weighted[base + right] += clock;
      weights[base + wrong] -= 1f;
      weighted[base + wrong] -= clock;
    }
  }

  /** The averaged weights. */
  float[] averaged() {
    float[] out = new float[weights.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = weights[i] - weighted[i] / clock;
    }
    return out;
  }
}
