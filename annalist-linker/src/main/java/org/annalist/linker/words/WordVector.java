package org.annalist.linker.words;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Stems with weights, of length 1 (or 0 when there are none). Immutable and thread-safe.
 *
 * @param weights stem to weight
 */
public record WordVector(SortedMap<String, Double> weights) {
  /** Copies the weights. */
  public WordVector {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  /** The vector in this direction. */
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

  /** The cosine of the angle between both, 0 to 1. */
  public double cosine(WordVector other) {
    boolean smaller = weights.size() <= other.weights.size();
    Map<String, Double> few = smaller ? weights : other.weights;
    Map<String, Double> many = smaller ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> one : few.entrySet()) {
      Double there = many.get(one.getKey());
      sum += there == null ? 0 : one.getValue() * there;
    }
    return Math.min(1, sum);
  }

  /** The stems that add most to the cosine, the heaviest first. */
  public List<String> shared(WordVector other, int most) {
    return weights.keySet().stream()
        .filter(other.weights::containsKey)
        .sorted(
            Comparator.comparingDouble((String s) -> -weights.get(s) * other.weights.get(s))
                .thenComparing(s -> s))
        .limit(most)
        .toList();
  }

  /** The heaviest stems alone, stretched to length 1 again. */
  public WordVector heaviest(int most) {
    Map<String, Double> out = new TreeMap<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .forEach(e -> out.put(e.getKey(), e.getValue()));
    return of(out);
  }
}
