package org.annalist.language.name;

import java.util.List;

/** Known names as one number for each word: kind and place in the name. Stateless. */
public final class KnownMarks {
  private static final int PLACES = 4;
  private static final int ALONE = 0;
  private static final int FIRST = 1;
  private static final int INSIDE = 2;
  private static final int LAST = 3;

  private KnownMarks() {}

  /**
   * The marks of {@code size} words, 0 for a word outside of all names. Names that reach beyond the
   * words or into an earlier name of the list are left out.
   */
  public static int[] of(int size, List<KnownName> names) {
    int[] out = new int[size];
    for (KnownName name : names) {
      if (name.end() <= size && isFree(out, name)) {
        for (int i = name.start(); i < name.end(); i++) {
          out[i] = 1 + name.kind().ordinal() * PLACES + place(name, i);
        }
      }
    }
    return out;
  }

  private static boolean isFree(int[] marks, KnownName name) {
    for (int i = name.start(); i < name.end(); i++) {
      if (marks[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static int place(KnownName name, int i) {
    if (name.end() - name.start() == 1) {
      return ALONE;
    }
    return i == name.start() ? FIRST : i == name.end() - 1 ? LAST : INSIDE;
  }
}
