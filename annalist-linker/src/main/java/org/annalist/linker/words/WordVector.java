package org.annalist.linker.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Stems with weights, of length 1 (or 0 when there are none). Immutable and thread-safe. */
public final class WordVector {
  private final String[] stems;
  private final double[] weights;

  private WordVector(SortedMap<String, Double> sorted) {
    stems = sorted.keySet().toArray(String[]::new);
    weights = sorted.values().stream().mapToDouble(w -> w).toArray();
  }

  /** The vector of length 1 in this direction. */
  public static WordVector of(Map<String, Double> direction) {
    SortedMap<String, Double> sorted = new TreeMap<>(direction);
    double square = 0;
    for (double weight : sorted.values()) {
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    sorted.replaceAll((stem, weight) -> weight / length);
    return new WordVector(sorted);
  }

  /** Stem to weight, by stem. */
  public SortedMap<String, Double> weights() {
    SortedMap<String, Double> out = new TreeMap<>();
    for (int i = 0; i < stems.length; i++) {
      out.put(stems[i], weights[i]);
    }
    return out;
  }

  /** The cosine of the angle between both, 0 to 1. */
  public double cosine(WordVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < stems.length && j < other.stems.length) {
      int order = stems[i].compareTo(other.stems[j]);
      if (order == 0) {
        sum += weights[i] * other.weights[j];
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Math.min(1, sum);
  }

  /** The stems that add most to the cosine, the heaviest first. */
  public List<String> shared(WordVector other, int most) {
    SortedMap<String, Double> mine = weights();
    SortedMap<String, Double> theirs = other.weights();
    List<String> both = new ArrayList<>(mine.keySet());
    both.retainAll(theirs.keySet());
    return both.stream()
        .sorted(
            Comparator.comparingDouble((String s) -> -mine.get(s) * theirs.get(s))
                .thenComparing(s -> s))
        .limit(most)
        .toList();
  }

  /** The heaviest stems alone, stretched to length 1 again. */
  public WordVector heaviest(int most) {
    Map<String, Double> out = new TreeMap<>();
    weights().entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .forEach(e -> out.put(e.getKey(), e.getValue()));
    return of(out);
  }
}
