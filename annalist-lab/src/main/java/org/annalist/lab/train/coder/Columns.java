package org.annalist.lab.train.coder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.annalist.knowledge.learn.Signals;

/** Numbers from 0 for the features that occur often enough. Immutable. */
final class Columns {
  private static final double SMALL = 0.004;

  private final Map<Long, Integer> numbers = new HashMap<>();

  private Columns() {}

  static Columns of(List<Example> examples, int rarest) {
    SortedMap<Long, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.signals().size(); i++) {
        counts.merge(example.signals().key(i), 1, Integer::sum);
      }
    }
    Columns out = new Columns();
    counts.forEach(
        (key, count) -> {
          if (count >= rarest) {
            out.numbers.put(key, out.numbers.size());
          }
        });
    return out;
  }

  int size() {
    return numbers.size();
  }

  /** The columns of the features that are known; one that was added twice stands twice. */
  int[] row(Signals signals) {
    int[] row = new int[signals.size()];
    int size = 0;
    for (int i = 0; i < signals.size(); i++) {
      Integer column = numbers.get(signals.key(i));
      if (column != null) {
        row[size++] = column;
      }
    }
    return Arrays.copyOf(row, size);
  }

  /** The weights by feature, without those that hardly count. */
  Map<Long, List<Float>> table(IntToDoubleFunction weights) {
    Map<Long, List<Float>> table = new TreeMap<>();
    numbers.forEach(
        (key, column) -> {
          double weight = weights.applyAsDouble(column);
          if (Math.abs(weight) > SMALL) {
            table.put(key, List.of((float) weight));
          }
        });
    return table;
  }
}
