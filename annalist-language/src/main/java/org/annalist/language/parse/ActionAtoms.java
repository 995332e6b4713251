package org.annalist.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.learn.Hash;
import org.annalist.language.word.ClusterTable;

/**
 * What the parser looks at when it chooses an action. Nodes: s0 s1 s2 the top of the stack, b0 to
 * b3 the front of the buffer, and children such as {@code s0l} (outermost left), {@code s0m} (next
 * left), {@code s0r}, {@code s0q} (right likewise). Of each: w word, t Penn tag, u universal tag, l
 * label, c k m cluster (whole, 4 and 6 bits). m10 and m01: the marks between two nodes.
 * Thread-safe.
 */
public final class ActionAtoms {
  private static final String[] NODES = {
    "s0", "s1", "s2", "b0", "b1", "b2", "b3", "s0l", "s0m", "s0r", "s0q", "s1l", "s1m", "s1r",
    "s1q", "b0l", "b0m", "s2r", "s0ll", "b0ll", "s0rr"
  };
  private static final String[] KINDS = {"w", "t", "u", "l", "c", "k", "m"};
  private static final String[] OTHERS = {
    "d01", "d10", "s0vl", "s0vr", "s1vl", "s1vr", "b0vl", "s0set", "s1set", "b0set", "s0prev",
    "s0next", "b0prev", "s1next", "shape0", "shapeb", "s0gap", "m10", "m01"
  };
  private static final int MAX_DISTANCE = 11;
  private static final int SMALL = 4;
  private static final int MIDDLE = 6;
  private final List<String> names;
  private final int[] c4;
  private final int[] c6;

  /** Atoms with these clusters. */
  public ActionAtoms(ClusterTable clusters) {
    c4 = clusters.prefixes(SMALL);
    c6 = clusters.prefixes(MIDDLE);
    List<String> all = new ArrayList<>();
    for (String node : NODES) {
      for (String kind : KINDS) {
        all.add(node + "." + kind);
      }
    }
    all.addAll(List.of(OTHERS));
    names = List.copyOf(all);
  }

  /** Names of the atoms, for the templates. */
  public List<String> names() {
    return names;
  }

  /** Fills the atoms of a state. */
  public void fill(TaggedWords words, ParserState state, int[] atoms) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    int a = 0;
    a = node(words, state, s0, atoms, a);
    a = node(words, state, s1, atoms, a);
    a = node(words, state, state.stack(2), atoms, a);
    for (int k = 0; k < 4; k++) {
      a = node(words, state, state.buffer(k), atoms, a);
    }
    a = children(words, state, s0, atoms, a);
    a = children(words, state, s1, atoms, a);
    a = node(words, state, state.left(b0), atoms, a);
    a = node(words, state, state.innerLeft(b0), atoms, a);
    a = node(words, state, state.right(state.stack(2)), atoms, a);
    a = node(words, state, state.left(state.left(s0)), atoms, a);
    a = node(words, state, state.left(state.left(b0)), atoms, a);
    a = node(words, state, state.right(state.right(s0)), atoms, a);
    others(words, state, atoms, a);
  }

  private int children(TaggedWords words, ParserState state, int of, int[] atoms, int from) {
    int a = node(words, state, state.left(of), atoms, from);
    a = node(words, state, state.innerLeft(of), atoms, a);
    a = node(words, state, state.right(of), atoms, a);
    return node(words, state, state.innerRight(of), atoms, a);
  }

  private int node(TaggedWords words, ParserState state, int node, int[] atoms, int from) {
    int cluster = words.cluster(node);
    atoms[from] = words.word(node);
    atoms[from + 1] = words.penn(node);
    atoms[from + 2] = words.universal(node);
    atoms[from + 3] = state.label(node) + 1;
    atoms[from + 4] = cluster;
    atoms[from + 5] = c4[cluster];
    atoms[from + 6] = c6[cluster];
    return from + KINDS.length;
  }

  private static void others(TaggedWords words, ParserState state, int[] atoms, int from) {
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    int a = from;
    atoms[a++] = distance(s0, b0);
    atoms[a++] = distance(s1, s0);
    atoms[a++] = state.leftCount(s0);
    atoms[a++] = state.rightCount(s0);
    atoms[a++] = state.leftCount(s1);
    atoms[a++] = state.rightCount(s1);
    atoms[a++] = state.leftCount(b0);
    atoms[a++] = fold(state.labelSet(s0));
    atoms[a++] = fold(state.labelSet(s1));
    atoms[a++] = fold(state.labelSet(b0));
    atoms[a++] = words.penn(s0 > 0 ? s0 - 1 : ParserState.NONE);
    atoms[a++] = words.penn(s0 > 0 ? s0 + 1 : ParserState.NONE);
    atoms[a++] = words.penn(b0 > 0 ? b0 - 1 : ParserState.NONE);
    atoms[a++] = words.penn(s1 > 0 ? s1 + 1 : ParserState.NONE);
    atoms[a++] = words.shape(s0);
    atoms[a++] = words.shape(b0);
    atoms[a++] = s0 > 0 && s1 > 0 ? words.penn(s0 - 1) * 64 + distance(s1, s0) : 0;
    atoms[a++] = words.between(s1, s0);
    atoms[a] = words.between(s0, b0);
  }

  private static int fold(long set) {
    return Hash.mix((int) set, (int) (set >>> 32));
  }

  /** Distance in words: exact to five, then in two steps; 0 when a node is missing. */
  static int distance(int left, int right) {
    if (left <= 0 || right <= 0) {
      return 0;
    }
    int d = right - left;
    return d <= 5 ? d : d < MAX_DISTANCE ? 6 : 7;
  }
}
