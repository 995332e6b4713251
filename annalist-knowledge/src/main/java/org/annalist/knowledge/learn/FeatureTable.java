package org.annalist.knowledge.learn;

import java.util.function.BiConsumer;

/**
 * Feature keys with the numbers of their rows: an open hash table in one array, keys at even
 * places, each followed by its row. Immutable and thread-safe.
 */
final class FeatureTable {
  private static final long EMPTY = 0;
  private static final int NO_ROW = -1;

  private final long[] cells;
  private final int capacity;

  /** A table of these keys, none of them twice; the row of a key is its place among them. */
  FeatureTable(long[] keys) {
    capacity = Math.max(4, keys.length + keys.length / 2);
    cells = new long[2 * capacity];
    for (int row = 0; row < keys.length; row++) {
      int place = place(keys[row], home(keys[row]));
      cells[place] = keys[row];
      cells[place + 1] = row;
    }
  }

  /** Where a key stands if nothing is in its way. */
  private int home(long key) {
    long spread = (key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE;
    return (int) ((spread * capacity) >>> Integer.SIZE) * 2;
  }

  /** The place of a key from its home on, or the empty place where it would stand. */
  private int place(long key, int home) {
    int place = home;
    while (cells[place] != EMPTY && cells[place] != key) {
      place = place + 2 < cells.length ? place + 2 : 0;
    }
    return place;
  }

  /** The row of a key; negative when it has none. */
  int row(long key) {
    return row(key, home(key));
  }

  private int row(long key, int home) {
    int place = place(key, home);
    return cells[place] == EMPTY ? NO_ROW : (int) cells[place + 1];
  }

  /**
   * The rows of all features of a decision, negative for those that have none. The homes of all are
   * reckoned and read first, so that the processor waits for many of them at once.
   */
  int[] rows(Signals signals) {
    int size = signals.size();
    int[] rows = new int[size];
    long[] there = new long[size];
    for (int i = 0; i < size; i++) {
      rows[i] = home(signals.key(i));
      there[i] = cells[rows[i]];
    }
    for (int i = 0; i < size; i++) {
      boolean none = there[i] == EMPTY;
      rows[i] = none ? NO_ROW : row(signals.key(i), rows[i]);
    }
    return rows;
  }

  /** Gives each key with its row. */
  void each(BiConsumer<Long, Integer> taker) {
    for (int place = 0; place < cells.length; place += 2) {
      if (cells[place] != EMPTY) {
        taker.accept(cells[place], (int) cells[place + 1]);
      }
    }
  }
}
