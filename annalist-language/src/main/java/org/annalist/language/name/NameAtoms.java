package org.annalist.language.name;

import java.util.List;
import org.annalist.language.learn.Hash;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * Atoms of the name classifier: words, shapes, affixes, clusters, tags and classes before. The
 * given numbers are the tags; what comes after those of all words is not looked at.
 */
public final class NameAtoms implements TagAtoms {
  private static final List<String> NAMES =
      List.of(
          "w-2",
          "w-1",
          "w0",
          "w+1",
          "w+2",
          "f0",
          "shape-2",
          "shape-1",
          "shape0",
          "shape+1",
          "shape+2",
          "x-2",
          "x-1",
          "x0",
          "x+1",
          "x+2",
          "n-1",
          "n-2",
          "pre3",
          "suf3",
          "suf4",
          "c-2",
          "c-1",
          "c0",
          "c+1",
          "c+2",
          "c6-2",
          "c6-1",
          "c6.0",
          "c6+1",
          "c6+2",
          "c10-1",
          "c10.0",
          "c10+1",
          "case",
          "last",
          "lastShape",
          "beforeRun",
          "afterRun",
          "seen",
          "hint-1",
          "hint0",
          "hint+1",
          "lastHint",
          "firstHint",
          "ends",
          "runLength",
          "known-1",
          "known0",
          "known+1",
          "lastKnown");
  private static final int MIDDLE = 6;
  private static final int LARGE = 10;
  private static final int LONG_RUN = 5;
  private final NameHints hints = new NameHints();
  private final int[] c6;
  private final int[] c10;

  /** Atoms with these clusters. */
  public NameAtoms(ClusterTable clusters) {
    c6 = clusters.prefixes(MIDDLE);
    c10 = clusters.prefixes(LARGE);
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
    atoms[a++] = words.formCode(i);
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = words.shapeCode(i + k);
    }
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = at(given, words.size(), i + k);
    }
    atoms[a++] = i > 0 ? done[i - 1] + 1 : 0;
    atoms[a++] = i > 1 ? done[i - 2] + 1 : 0;
    String word = words.lower(i);
    atoms[a++] = Hash.of(word, 0, Math.min(3, word.length()));
    atoms[a++] = Hash.of(word, Math.max(0, word.length() - 3), word.length());
    atoms[a++] = Hash.of(word, Math.max(0, word.length() - 4), word.length());
    a = clusters(words, i, atoms, a);
    atoms[a++] = words.caseStyle();
    run(words, given, i, atoms, a);
  }

  private static int at(int[] tags, int size, int i) {
    return i >= 0 && i < size ? tags[i] + 1 : 0;
  }

  private int clusters(Words words, int i, int[] atoms, int from) {
    int a = from;
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = words.cluster(i + k);
    }
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = c6[words.cluster(i + k)];
    }
    for (int k = -1; k <= 1; k++) {
      atoms[a++] = c10[words.cluster(i + k)];
    }
    return a;
  }

  /** The run of words with one tag around: its last word and what stands before and after it. */
  private void run(Words words, int[] given, int i, int[] atoms, int from) {
    int start = i;
    while (start > 0 && given[start - 1] == given[i]) {
      start--;
    }
    int end = i;
    while (end + 1 < words.size() && given[end + 1] == given[i]) {
      end++;
    }
    atoms[from] = words.lowerCode(end);
    atoms[from + 1] = words.shapeCode(end);
    atoms[from + 2] = words.lowerCode(start - 1);
    atoms[from + 3] = words.lowerCode(end + 1);
    atoms[from + 4] = Math.min(3, i - start) * 4 + Math.min(3, end - i);
    atoms[from + 5] = hint(words, i - 1);
    atoms[from + 6] = hint(words, i);
    atoms[from + 7] = hint(words, i + 1);
    atoms[from + 8] = hint(words, end);
    atoms[from + 9] = hint(words, start);
    atoms[from + 10] = Math.min(2, i - start) * 3 + Math.min(2, end - i);
    atoms[from + 11] = Math.min(LONG_RUN, end - start);
    atoms[from + 12] = words.known(i - 1);
    atoms[from + 13] = words.known(i);
    atoms[from + 14] = words.known(i + 1);
    atoms[from + 15] = words.known(end);
  }

  private int hint(Words words, int i) {
    return i < 0 || i >= words.size() ? 0 : hints.of(words.lower(i));
  }
}
