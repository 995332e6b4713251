package org.annalist.lab.train.coder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Numbers features that occur often enough: the place of their first weight. A feature has weights
 * that all examples share and, where examples of the kind that the coder will meet have it often
 * enough, a second set for these alone; the coder gets their sum. So examples of another kind teach
 * without being mistaken for the real ones (Daumé III, "Frustratingly easy domain adaptation", ACL
 * 2007). Immutable.
 */
final class FeatureNumbers {
  private static final float SMALL = 0.004f;

  private final Map<Long, Integer> shared = new TreeMap<>();
  private final Map<Long, Integer> home = new HashMap<>();
  private final int columns;

  private FeatureNumbers(int columns) {
    this.columns = columns;
  }

  /** The features of all examples that occur so often, each with so many weights. */
  static FeatureNumbers of(List<FeatureKeys> all, int rarest, int columns) {
    Map<Long, Integer> everywhere = new TreeMap<>();
    Map<Long, Integer> here = new TreeMap<>();
    for (FeatureKeys example : all) {
      for (long key : example.keys()) {
        everywhere.merge(key, 1, Integer::sum);
        if (example.home()) {
          here.merge(key, 1, Integer::sum);
        }
      }
    }
    boolean mixed = all.stream().anyMatch(e -> !e.home());
    FeatureNumbers out = new FeatureNumbers(columns);
    out.number(everywhere, rarest, out.shared);
    out.number(mixed ? here : Map.of(), rarest, out.home);
    return out;
  }

  private void number(Map<Long, Integer> counts, int rarest, Map<Long, Integer> places) {
    counts.forEach(
        (key, count) -> {
          if (count >= rarest) {
            places.put(key, weights());
          }
        });
  }

  /** How many weights there are. */
  int weights() {
    return columns * (shared.size() + home.size());
  }

  /** The places of the features of an example that are numbered. */
  int[] of(FeatureKeys example) {
    int[] found = new int[2 * example.keys().length];
    int size = 0;
    for (long key : example.keys()) {
      Integer place = shared.get(key);
      if (place != null) {
        found[size++] = place;
      }
      Integer own = example.home() ? home.get(key) : null;
      if (own != null) {
        found[size++] = own;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /**
   * What the coder gets: the weights of each feature, without features that hardly count.
   *
   * @param weights those that begin at a place
   */
  Map<Long, List<Float>> table(IntFunction<double[]> weights) {
    Map<Long, List<Float>> table = new TreeMap<>();
    shared.forEach(
        (key, place) -> {
          double[] sum = weights.apply(place).clone();
          Integer own = home.get(key);
          if (own != null) {
            double[] more = weights.apply(own);
            Arrays.setAll(sum, i -> sum[i] + more[i]);
          }
          if (Arrays.stream(sum).anyMatch(w -> Math.abs(w) > SMALL)) {
            table.put(key, Arrays.stream(sum).mapToObj(w -> (float) w).toList());
          }
        });
    return table;
  }
}
