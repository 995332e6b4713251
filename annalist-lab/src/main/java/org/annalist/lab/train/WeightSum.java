package org.annalist.lab.train;

/**
 * The sum of the averaged weights of models of one kind that learned from different parts of the
 * data or in a different order. The scores of linear models add up when their weights do, so the
 * sum is a vote of all of them, each by its conviction, at the price of one (parameter mixing;
 * McDonald, Hall and Mann 2010). Not thread-safe.
 */
final class WeightSum {
  private final int classes;
  private float[] sum = {};

  /** The sum of no models yet, of this many classes. */
  WeightSum(int classes) {
    this.classes = classes;
  }

  /** Adds a trained model. */
  void add(TrainableScorer scorer) {
    if (scorer.classes() != classes) {
      throw new IllegalArgumentException("classes: " + scorer.classes() + ", not " + classes);
    }
    add(scorer.averaged());
  }

  /** Adds the models of another sum, which must not be used afterwards. */
  void add(WeightSum other) {
    add(other.sum);
  }

  private void add(float[] more) {
    if (sum.length == 0) {
      sum = more;
      return;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] += more[i];
    }
  }

  int classes() {
    return classes;
  }

  /** The summed weights, to read and not to change. */
  float[] sum() {
    return sum;
  }
}
