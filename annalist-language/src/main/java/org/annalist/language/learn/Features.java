package org.annalist.language.learn;

import java.util.Arrays;

/** A reusable buffer of hashed features. Not thread-safe: one per thread and decision. */
public final class Features {
  private static final int INITIAL = 256;
  private int[] hashes = new int[INITIAL];
  private int[] from = new int[INITIAL];
  private int[] to = new int[INITIAL];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Adds a feature. */
  public void add(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** The feature at {@code index}; 32 well mixed bits. */
  public int get(int index) {
    return hashes[index];
  }

  /**
   * Looks up the rows of all features before any is read, so that the processor waits for many of
   * them at once, and leaves out the empty ones.
   *
   * @param starts for each row and the end the index of its first entry
   * @param mask number of rows, a power of two, less one
   * @return how many rows hold something; {@link #from} and {@link #to} say where, in the order of
   *     the features
   */
  int filled(int[] starts, int mask) {
    if (from.length < size) {
      from = new int[hashes.length];
      to = new int[hashes.length];
    }
    int filled = 0;
    for (int f = 0; f < size; f++) {
      int row = hashes[f] & mask;
      int start = starts[row];
      int end = starts[row + 1];
      from[filled] = start;
      to[filled] = end;
      filled += end > start ? 1 : 0;
    }
    return filled;
  }

  /** Where the rows begin that {@link #filled} found; only so many entries count. */
  int[] from() {
    return from;
  }

  /** Where they end. */
  int[] to() {
    return to;
  }
}
