package org.annalist.lab.train.coder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.Signals;

/** Numbers features that occur often enough: the place of their first weight. Immutable. */
final class FeatureNumbers {
  private final Map<Long, Integer> places;
  private final int columns;

  private FeatureNumbers(Map<Long, Integer> places, int columns) {
    this.places = places;
    this.columns = columns;
  }

  /** The features of all signals that occur so often, each with so many weights. */
  static FeatureNumbers of(List<long[]> all, int rarest, int columns) {
    SortedMap<Long, Integer> counts = new TreeMap<>();
    for (long[] keys : all) {
      for (long key : keys) {
        counts.merge(key, 1, Integer::sum);
      }
    }
    Map<Long, Integer> places = new LinkedHashMap<>();
    counts.forEach(
        (key, count) -> {
          if (count >= rarest) {
            places.put(key, columns * places.size());
          }
        });
    return new FeatureNumbers(places, columns);
  }

  /** The names of the features of signals. */
  static long[] keys(Signals signals) {
    return IntStream.range(0, signals.size()).mapToLong(signals::key).toArray();
  }

  /** How many weights there are. */
  int weights() {
    return columns * places.size();
  }

  /** The places of those that are numbered. */
  int[] of(long[] keys) {
    int[] found = new int[keys.length];
    int size = 0;
    for (long key : keys) {
      Integer place = places.get(key);
      if (place != null) {
        found[size++] = place;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Gives each feature with the place of its first weight. */
  void each(BiConsumer<Long, Integer> taker) {
    places.forEach(taker);
  }
}
