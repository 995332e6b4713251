package org.annalist.knowledge.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression over {@link Signals}: one weight per feature and class, one class against the
 * rest, probabilities scaled to sum to 1 (two classes: one weight per feature, for the second
 * class). Features it has not seen are ignored. Immutable and thread-safe.
 */
public final class LinearModel {
  private static final long BIAS_KEY = Signals.key("bias", "");

  private final List<String> classes;
  private final Map<String, String> manifest;
  private final int columns;

  private final FeatureTable table;
  private final float[] weights;

  private LinearModel(
      List<String> classes, Map<String, String> manifest, long[] features, float[] weights) {
    this.classes = List.copyOf(classes);
    this.manifest = Map.copyOf(manifest);
    this.weights = weights;
    columns = columns(classes.size());
    table = new FeatureTable(features);
  }

  /**
   * A model.
   *
   * @param classes at least two
   * @param manifest what it was learned from, and figures
   * @param weights feature key to weights, one per class (with two classes: one, for the second)
   * @throws IllegalArgumentException if there are fewer than two classes or a row has a wrong
   *     length
   */
  public static LinearModel of(
      List<String> classes, Map<String, String> manifest, Map<Long, List<Float>> weights) {
    int columns = columns(classes.size());
    long[] features = new long[weights.size()];
    float[] packed = new float[features.length * columns];
    int row = 0;
    for (Map.Entry<Long, List<Float>> entry : new TreeMap<>(weights).entrySet()) {
      if (entry.getValue().size() != columns) {
        throw new IllegalArgumentException(entry.getValue().size() + " weights for " + classes);
      }
      features[row] = entry.getKey();
      for (int c = 0; c < columns; c++) {
        packed[row * columns + c] = entry.getValue().get(c);
      }
      row++;
    }
    return of(classes, manifest, features, packed);
  }

  /** The same from arrays, which the model keeps: weights feature by feature. */
  static LinearModel of(
      List<String> classes, Map<String, String> manifest, long[] features, float[] weights) {
    if (classes.size() < 2) {
      throw new IllegalArgumentException("a decision needs two classes: " + classes);
    }
    return new LinearModel(classes, manifest, features, weights);
  }

  /** The key of the feature that every decision has; callers do not add it to signals. */
  public static long biasKey() {
    return BIAS_KEY;
  }

  /** Number of weights of a feature. */
  static int columns(int classes) {
    return classes == 2 ? 1 : classes;
  }

  /** The classes, in the order of {@link Judgement#probabilities}. */
  public List<String> classes() {
    return classes;
  }

  /** What the model was learned from: data with checksums, sizes, figures. */
  public Map<String, String> manifest() {
    return manifest;
  }

  /** Number of features with weights. */
  public int features() {
    return weights.length / columns;
  }

  /** The probability of each class. */
  public Judgement judge(Signals signals) {
    double[] sums = sums(signals);
    List<Double> out = new ArrayList<>(classes.size());
    if (columns == 1) {
      double second = sigmoid(sums[0]);
      out.add(1 - second);
      out.add(second);
      return new Judgement(classes, out);
    }
    double total = 0;
    for (int c = 0; c < columns; c++) {
      sums[c] = sigmoid(sums[c]);
      total += sums[c];
    }
    for (int c = 0; c < columns; c++) {
      out.add(sums[c] / total);
    }
    return new Judgement(classes, out);
  }

  /**
   * The summed weights of each class before they are made probabilities; for rankings, which
   * compare sums of several signals (two classes: one sum, of the second).
   */
  public double[] scores(Signals signals) {
    return sums(signals);
  }

  /** The probability of one class, as {@link #judge} gives it; 0 for a class it does not know. */
  public double chance(Signals signals, String name) {
    int at = classes.indexOf(name);
    if (columns > 1 || at < 0) {
      return at < 0 ? 0 : judge(signals).probabilities().get(at);
    }
    double second = sigmoid(sums(signals)[0]);
    return at == 1 ? second : 1 - second;
  }

  private double[] sums(Signals signals) {
    double[] sums = part(signals);
    addRow(table.row(BIAS_KEY), sums);
    return sums;
  }

  /**
   * The summed weights of some of the features of a decision, which can be added to the {@link
   * #scores} of the others.
   */
  public double[] part(Signals signals) {
    double[] sums = new double[columns];
    int[] rows = table.rows(signals);
    for (int row : rows) {
      addRow(row, sums);
    }
    return sums;
  }

  private void addRow(int row, double[] sums) {
    if (row >= 0) {
      int base = row * columns;
      for (int c = 0; c < columns; c++) {
        sums[c] += weights[base + c];
      }
    }
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /**
   * What spoke most for or against a class, strongest first.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public List<Reason> reasons(Signals signals, String name, int limit) {
    int column = classes.indexOf(name);
    if (column < 0) {
      throw new IllegalArgumentException("no class " + name + " in " + classes);
    }
    List<Reason> all = new ArrayList<>();
    for (int i = 0; i < signals.size(); i++) {
      double weight = weight(signals.key(i), column);
      if (weight != 0) {
        all.add(new Reason(signals.words(i), weight));
      }
    }
    return all.stream()
        .sorted(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())))
        .limit(limit)
        .toList();
  }

  private double weight(long key, int column) {
    int row = table.row(key);
    if (row < 0) {
      return 0;
    }
    if (columns == 1) {
      return column == 1 ? weights[row] : -weights[row];
    }
    return weights[row * columns + column];
  }

  /** All weights by feature key, in the form of {@link #of}. */
  SortedMap<Long, List<Float>> table() {
    SortedMap<Long, List<Float>> out = new TreeMap<>();
    table.each(
        (key, row) -> {
          List<Float> of = new ArrayList<>(columns);
          for (int c = 0; c < columns; c++) {
            of.add(weights[row * columns + c]);
          }
          out.put(key, of);
        });
    return out;
  }
}
