package org.annalist.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.language.tag.TagAtoms;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;

/**
 * What the second pass of the name finder looks at: all that the first does, the classes that the
 * first pass gave the words, those after included, and what it called these words elsewhere in the
 * document. The given numbers come from {@link #given}. Thread-safe.
 */
public final class SecondNameAtoms implements TagAtoms {
  private static final List<String> MORE =
      List.of(
          "p-2",
          "p-1",
          "p0",
          "p+1",
          "p+2",
          "lastP",
          "m-1",
          "m0",
          "m+1",
          "lastM",
          "strength0",
          "place-1",
          "place0",
          "place+1",
          "case0",
          "name-1",
          "name0",
          "name+1",
          "lastName",
          "joinLeft",
          "joinRight",
          "same0");
  private static final int MOST = 2;
  private static final int STRENGTH = 3;
  private static final int PLACE = 4;
  private static final int CASE = 5;
  private static final int NAME = 6;
  private static final int LEFT = 7;
  private static final int RIGHT = 8;
  private static final int SAME = 9;

  private final NameAtoms own;
  private final List<String> names;

  /** Atoms with these clusters. */
  public SecondNameAtoms(ClusterTable clusters) {
    own = new NameAtoms(clusters);
    names = new ArrayList<>(own.names());
    names.addAll(MORE);
  }

  /**
   * What the second pass is given of a sentence.
   *
   * @param tags Penn tag of each word
   * @param first class of each word by the first pass
   * @param memory of the document, this sentence included
   */
  public static int[] given(Words words, int[] tags, int[] first, NameMemory memory) {
    int n = words.size();
    int[] out = Arrays.copyOf(tags, (MOST + NameMemory.FIELDS) * n);
    System.arraycopy(first, 0, out, n, n);
    System.arraycopy(memory.about(words, first), 0, out, MOST * n, NameMemory.FIELDS * n);
    return out;
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void fill(Words words, int[] given, int[] done, int i, int[] atoms) {
    int n = words.size();
    own.fill(words, given, done, i, atoms);
    int last = i;
    while (last + 1 < n && given[last + 1] == given[i]) {
      last++;
    }
    int a = own.names().size();
    for (int k = -2; k <= 2; k++) {
      atoms[a++] = i + k < 0 || i + k >= n ? 0 : 1 + given[n + i + k];
    }
    atoms[a++] = 1 + given[n + last];
    a = around(given, n, MOST, i, atoms, a);
    atoms[a++] = given[MOST * n + last];
    atoms[a++] = given[STRENGTH * n + i];
    a = around(given, n, PLACE, i, atoms, a);
    atoms[a++] = given[CASE * n + i];
    a = around(given, n, NAME, i, atoms, a);
    atoms[a++] = given[NAME * n + last];
    atoms[a++] = given[LEFT * n + i];
    atoms[a++] = given[RIGHT * n + i];
    atoms[a] = given[SAME * n + i];
  }

  /** A row's numbers of the word before, of the word and of the word after. */
  private static int around(int[] given, int n, int row, int i, int[] atoms, int from) {
    for (int k = -1; k <= 1; k++) {
      atoms[from + 1 + k] = i + k < 0 || i + k >= n ? -1 : given[row * n + i + k];
    }
    return from + 3;
  }
}
