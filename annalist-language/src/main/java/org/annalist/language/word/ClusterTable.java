package org.annalist.language.word;

import java.util.Arrays;
import org.annalist.language.learn.Hash;

/**
 * Brown clusters of words: an open-addressing table of 32-bit word hashes and 16-bit cluster
 * numbers, and the bit path of each cluster. The first bits of a hash are its place, so that sorted
 * hashes fill the table from one end to the other, which is quick. An unknown word is taken for a
 * known one in about one case of seven thousand. Immutable; safe for use by all threads.
 */
public final class ClusterTable {
  /** The cluster number of a word without one. */
  public static final int NONE = 0;

  private static final int MIN_WORDS = 2;

  private final int shift;
  private final int[] keys;
  private final short[] values;
  private final String[] paths;

  /**
   * A table.
   *
   * @param hashes word hashes ({@link #key}), none of them 0
   * @param clusters cluster number of each, from 1
   * @param paths bit path such as {@code 10110} of each cluster, from number 1 at index 0
   */
  public ClusterTable(int[] hashes, short[] clusters, String[] paths) {
    int capacity = Integer.highestOneBit(Math.max(MIN_WORDS, hashes.length) * 3 / 2) * 2;
    this.shift = Integer.numberOfLeadingZeros(capacity - 1);
    this.keys = new int[capacity];
    this.values = new short[capacity];
    this.paths = paths.clone();
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] >>> shift;
      while (keys[slot] != 0 && keys[slot] != hashes[i]) {
        slot = (slot + 1) & (capacity - 1);
      }
      keys[slot] = hashes[i];
      values[slot] = clusters[i];
    }
  }

  /** A table without words. */
  public static ClusterTable empty() {
    return new ClusterTable(new int[0], new short[0], new String[0]);
  }

  /** The hash under which a lower-case word, digits written as 0, is kept. */
  public static int key(CharSequence word) {
    return Hash.of(word);
  }

  /** The cluster of the word with this hash, or {@link #NONE}. */
  public int clusterOf(int key) {
    int slot = key >>> shift;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** Number of clusters. */
  public int clusters() {
    return paths.length;
  }

  /** The bit path of a cluster. */
  public String path(int cluster) {
    return paths[cluster - 1];
  }

  /**
   * For each cluster number the number of its path cut to {@code bits} bits; 0 for {@link #NONE}.
   */
  public int[] prefixes(int bits) {
    int[] out = new int[paths.length + 1];
    for (int c = 0; c < paths.length; c++) {
      out[c + 1] = Hash.of(paths[c], 0, Math.min(bits, paths[c].length()));
    }
    return out;
  }

  /** The word hashes, sorted; with {@link #clusterOf} all that is needed to store the table. */
  public int[] sortedKeys() {
    return Arrays.stream(keys).filter(k -> k != 0).sorted().toArray();
  }
}
