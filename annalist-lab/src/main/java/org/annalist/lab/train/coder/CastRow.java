package org.annalist.lab.train.coder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An example in numbers: the features of each option as their first place among the weights, and
 * those of the pairs looked at, none before pairs are learned.
 */
final class CastRow {
  private static final int PAIRED = 10;

  private final int[][] options;
  private final double[] acts;
  private final double[] receives;
  private final int[] left;
  private final int[] right;
  private final int[][] pairs;

  private CastRow(
      int[][] options, double[] acts, double[] receives, int[] left, int[] right, int[][] pairs) {
    this.options = options;
    this.acts = acts;
    this.receives = receives;
    this.left = left;
    this.right = right;
    this.pairs = pairs;
  }

  /** The example with all pairs, of which nothing is seen. */
  static CastRow alone(CastExample example, FeatureNumbers numbers) {
    int size = example.acts().size();
    int[] all = IntStream.range(0, size).toArray();
    return new CastRow(
        example.options().stream().map(numbers::of).toArray(int[][]::new),
        values(example.acts()),
        values(example.receives()),
        all,
        all,
        new int[size * size][0]);
  }

  private static double[] values(List<Double> of) {
    return of.stream().mapToDouble(d -> d).toArray();
  }

  /** The options that matter as the one who acts, by what is learned so far. */
  int[] left(double[] weights) {
    return likely(weights, 0, acts);
  }

  /** The options that matter as the one who receives. */
  int[] right(double[] weights) {
    return likely(weights, 1, receives);
  }

  /** The same with features of the pairs of some options. */
  CastRow paired(int[] some, int[] others, int[][] seen) {
    return new CastRow(options, acts, receives, some, others, seen);
  }

  /** The likeliest options, those that are right, and nobody. */
  private int[] likely(double[] weights, int column, double[] goal) {
    int nobody = options.length - 1;
    Comparator<Integer> likelier =
        Comparator.comparingDouble((Integer i) -> -sum(options[i], weights, column));
    List<Integer> order = IntStream.range(0, nobody).boxed().sorted(likelier).toList();
    return Stream.of(
            order.stream().limit(PAIRED),
            order.stream().filter(i -> goal[i] > 0).limit(PAIRED),
            Stream.of(nobody))
        .flatMap(s -> s)
        .mapToInt(i -> i)
        .distinct()
        .sorted()
        .toArray();
  }

  /** Minus the log likelihood of the right pairs; adds its slope to the gradient. */
  double loss(double[] weights, double[] gradient) {
    int size = options.length;
    double[] act = new double[size];
    double[] receive = new double[size];
    for (int i = 0; i < size; i++) {
      act[i] = sum(options[i], weights, 0);
      receive[i] = sum(options[i], weights, 1);
    }
    double[] odds = new double[left.length * right.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < odds.length; k++) {
      odds[k] =
          isPair(k)
              ? act[left(k)] + receive[right(k)] + sum(pairs[k], weights, 2)
              : Double.NEGATIVE_INFINITY;
      highest = Math.max(highest, odds[k]);
    }
    double all = 0;
    double good = 0;
    for (int k = 0; k < odds.length; k++) {
      odds[k] = Math.exp(odds[k] - highest);
      all += odds[k];
      good += odds[k] * goal(k);
    }
    if (good == 0) {
      return 0;
    }
    slopes(odds, all, good, gradient);
    return Math.log(all) - Math.log(good);
  }

  private void slopes(double[] odds, double all, double good, double[] gradient) {
    double[] act = new double[options.length];
    double[] receive = new double[options.length];
    for (int k = 0; k < odds.length; k++) {
      double slope = odds[k] / all - odds[k] * goal(k) / good;
      act[left(k)] += slope;
      receive[right(k)] += slope;
      add(pairs[k], slope, gradient, 2);
    }
    for (int i = 0; i < options.length; i++) {
      add(options[i], act[i], gradient, 0);
      add(options[i], receive[i], gradient, 1);
    }
  }

  private int left(int pair) {
    return left[pair / right.length];
  }

  private int right(int pair) {
    return right[pair % right.length];
  }

  private double goal(int pair) {
    return acts[left(pair)] * receives[right(pair)];
  }

  /** Nobody can stand on both sides, somebody only on one. */
  private boolean isPair(int pair) {
    return left(pair) != right(pair) || left(pair) == options.length - 1;
  }

  private static double sum(int[] features, double[] weights, int column) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature + column];
    }
    return sum;
  }

  private static void add(int[] features, double slope, double[] gradient, int column) {
    if (slope != 0) {
      for (int feature : features) {
        gradient[feature + column] += slope;
      }
    }
  }
}
