package org.annalist.language.tag;

import java.util.List;
import org.annalist.language.learn.Hash;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/** Atoms of the first pass: words, affixes, shapes and clusters around, two tags before. */
public final class PennAtoms implements TagAtoms {
  private static final List<String> NAMES =
      List.of(
          "w-2", "w-1", "w0", "w+1", "w+2", "f0", "f-1", "f+1", "shape-1", "shape0", "shape+1",
          "t-1", "t-2", "pre1", "pre2", "pre3", "pre4", "suf1", "suf2", "suf3", "suf4", "suf5",
          "suf3-1", "suf3+1", "suf2+1", "case", "c-2", "c-1", "c0", "c+1", "c+2", "c4-1", "c4.0",
          "c4+1", "c6-1", "c6.0", "c6+1", "c10.0", "c6+2", "c6-2", "first");
  private static final int SMALL = 4;
  private static final int MIDDLE = 6;
  private static final int LARGE = 10;

  private final int[] c4;
  private final int[] c6;
  private final int[] c10;

  /** Atoms with these clusters. */
  public PennAtoms(ClusterTable clusters) {
    c4 = clusters.prefixes(SMALL);
    c6 = clusters.prefixes(MIDDLE);
    c10 = clusters.prefixes(LARGE);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(Words words, int[] given, int[] done, int i, int[] atoms) {
    int a = window(words, i, atoms);
    atoms[a++] = i > 0 ? done[i - 1] + 1 : 0;
    atoms[a++] = i > 1 ? done[i - 2] + 1 : 0;
    a = affixes(words, i, atoms, a);
    atoms[a++] = words.caseStyle();
    a = clusters(words, i, atoms, a);
    atoms[a] = i == 0 ? 1 : 0;
  }

  private static int window(Words words, int i, int[] atoms) {
    int a = 0;
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = words.lowerCode(i + k);
    }
    atoms[a++] = words.formCode(i);
    atoms[a++] = words.formCode(i - 1);
    atoms[a++] = words.formCode(i + 1);
    for (int k = -1; k <= 1; k++) {
      atoms[a++] = words.shapeCode(i + k);
    }
    return a;
  }

  private static int affixes(Words words, int i, int[] atoms, int from) {
    int a = from;
    String word = words.lower(i);
    for (int k = 1; k <= 4; k++) {
      atoms[a++] = Hash.of(word, 0, Math.min(k, word.length()));
    }
    for (int k = 1; k <= 5; k++) {
      atoms[a++] = suffix(word, k);
    }
    atoms[a++] = i > 0 ? suffix(words.lower(i - 1), 3) : 0;
    atoms[a++] = i + 1 < words.size() ? suffix(words.lower(i + 1), 3) : 0;
    atoms[a++] = i + 1 < words.size() ? suffix(words.lower(i + 1), 2) : 0;
    return a;
  }

  private static int suffix(String word, int length) {
    return Hash.of(word, Math.max(0, word.length() - length), word.length());
  }

  private int clusters(Words words, int i, int[] atoms, int from) {
    int a = from;
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = words.cluster(i + k);
    }
    for (int k = -1; k <= 1; k++) {
      atoms[a++] = c4[words.cluster(i + k)];
    }
    for (int k = -1; k <= 1; k++) {
      atoms[a++] = c6[words.cluster(i + k)];
    }
    atoms[a++] = c10[words.cluster(i)];
    atoms[a++] = c6[words.cluster(i + 2)];
    atoms[a++] = c6[words.cluster(i - 2)];
    return a;
  }
}
