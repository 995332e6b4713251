package org.annalist.language.tag;

import java.util.List;
import org.annalist.language.learn.Hash;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * Atoms of the second pass: Penn tags on both sides, words, and the next verb within five words,
 * which decides whether a form of "be", "have" or "do" is an auxiliary.
 */
public final class UniversalAtoms implements TagAtoms {
  private static final List<String> NAMES =
      List.of(
          "w-2",
          "w-1",
          "w0",
          "w+1",
          "w+2",
          "x-3",
          "x-2",
          "x-1",
          "x0",
          "x+1",
          "x+2",
          "x+3",
          "u-1",
          "u-2",
          "suf3",
          "c0",
          "c6-1",
          "c6+1",
          "c6.0",
          "verb",
          "verbGap",
          "verbWord",
          "shape0");
  private static final int REACH = 5;
  private static final int MIDDLE = 6;

  private final int[] c6;
  private final boolean[] verbal;

  /**
   * Atoms with these clusters.
   *
   * @param clusters word clusters
   * @param pennTags names of the tags of the first pass
   */
  public UniversalAtoms(ClusterTable clusters, List<String> pennTags) {
    c6 = clusters.prefixes(MIDDLE);
    verbal = new boolean[pennTags.size()];
    for (int t = 0; t < verbal.length; t++) {
      verbal[t] = pennTags.get(t).startsWith("VB");
    }
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public void fill(Words words, int[] given, int[] done, int i, int[] atoms) {
    int a = 0;
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = words.lowerCode(i + k);
    }
    for (int k = -3; k <= 3; k++) {
      int at = i + k;
      atoms[a++] = at >= 0 && at < given.length ? given[at] + 1 : 0;
    }
    atoms[a++] = i > 0 ? done[i - 1] + 1 : 0;
    atoms[a++] = i > 1 ? done[i - 2] + 1 : 0;
    String word = words.lower(i);
    atoms[a++] = Hash.of(word, Math.max(0, word.length() - 3), word.length());
    atoms[a++] = words.cluster(i);
    atoms[a++] = c6[words.cluster(i - 1)];
    atoms[a++] = c6[words.cluster(i + 1)];
    atoms[a++] = c6[words.cluster(i)];
    int verb = nextVerb(given, i);
    atoms[a++] = verb < 0 ? 0 : given[verb] + 1;
    atoms[a++] = verb < 0 ? 0 : verb - i;
    atoms[a++] = verb < 0 ? 0 : words.lowerCode(verb);
    atoms[a] = words.shapeCode(i);
  }

  private int nextVerb(int[] given, int i) {
    for (int k = i + 1; k < given.length && k <= i + REACH; k++) {
      if (verbal[given[k]]) {
        return k;
      }
    }
    return -1;
  }
}
