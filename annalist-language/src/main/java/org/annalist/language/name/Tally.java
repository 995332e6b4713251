package org.annalist.language.name;

import java.util.HashMap;
import java.util.Map;

/** Rows of counts by key, up to a number of keys; later keys are not counted. Not thread-safe. */
final class Tally {
  private final int columns;
  private final int limit;
  private final int[] nothing;
  private final Map<Long, int[]> rows = new HashMap<>();

  Tally(int columns, int limit) {
    this.columns = columns;
    this.limit = limit;
    nothing = new int[columns];
  }

  /** Counts up or down; a key must have been counted up before it is counted down. */
  void add(long key, int column, int count) {
    int[] row = rows.get(key);
    if (row == null && rows.size() < limit) {
      row = new int[columns];
      rows.put(key, row);
    }
    if (row != null) {
      row[column] += count;
    }
  }

  /** The counts of a key, to read and not to change. */
  int[] of(long key) {
    return rows.getOrDefault(key, nothing);
  }

  /** The column from {@code from} to before {@code to} with the highest count, -1 if all are 0. */
  static int most(int[] row, int from, int to) {
    int best = -1;
    int count = 0;
    for (int c = from; c < to; c++) {
      if (row[c] > count) {
        count = row[c];
        best = c - from;
      }
    }
    return best;
  }
}
