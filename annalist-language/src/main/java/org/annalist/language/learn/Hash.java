package org.annalist.language.learn;

/** Integer hashing that is the same on every machine and in every version of Annalist. */
public final class Hash {
  private static final int GOLDEN = 0x9E3779B1;
  private static final int FINAL_1 = 0x85EBCA6B;
  private static final int FINAL_2 = 0xC2B2AE35;

  private Hash() {}

  /** Joins a value to a running hash. */
  public static int mix(int hash, int value) {
    int h = (hash ^ value) * GOLDEN;
    return h ^ (h >>> 15);
  }

  /** Spreads the bits of a hash (the finaliser of MurmurHash3). */
  public static int spread(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * FINAL_1;
    h = (h ^ (h >>> 13)) * FINAL_2;
    return h ^ (h >>> 16);
  }

  /** Hash of a range of characters, never 0 (0 stands for "nothing there"). */
  public static int of(CharSequence text, int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      h = 31 * h + text.charAt(i);
    }
    h = spread(h + (end - start) * GOLDEN);
    return h == 0 ? 1 : h;
  }

  /** Hash of a text, never 0. */
  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }
}
