package org.annalist.language.learn;

import java.util.Arrays;

/** A reusable buffer of hashed features. Not thread-safe: one per thread and decision. */
public final class Features {
  private static final int INITIAL = 256;
  private int[] hashes = new int[INITIAL];
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
}
