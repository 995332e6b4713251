package org.annalist.knowledge.learn;

/**
 * The 64-bit names of features: the hash of the template above that of the value. Those of values
 * in pieces are reckoned from the hashes of the pieces, which strings remember, and are the same as
 * if the value had been put together: {@code hash(ab) = hash(a) * 31^length(b) + hash(b)}.
 */
final class FeatureHash {
  private static final int BASE = 31;
  private static final int[] POWERS = powers(64);

  private FeatureHash() {}

  private static int[] powers(int size) {
    int[] out = new int[size];
    out[0] = 1;
    for (int i = 1; i < size; i++) {
      out[i] = out[i - 1] * BASE;
    }
    return out;
  }

  /** The name of a feature whose template and value have these hashes. */
  static long key(int template, int value) {
    return ((long) template << Integer.SIZE) ^ (value & 0xFFFFFFFFL);
  }

  /** The hash of two pieces with a space between them. */
  static int of(String first, String second) {
    return join(first.hashCode(), second);
  }

  /** The hash of what has a hash, a space and a further piece. */
  static int join(int before, String next) {
    return append(before * BASE + ' ', next);
  }

  /** The hash of what has a hash and goes on with a further piece. */
  static int append(int before, String next) {
    return before == 0 ? next.hashCode() : before * power(next.length()) + next.hashCode();
  }

  private static int power(int length) {
    if (length < POWERS.length) {
      return POWERS[length];
    }
    int out = POWERS[POWERS.length - 1];
    for (int i = POWERS.length; i <= length; i++) {
      out *= BASE;
    }
    return out;
  }
}
