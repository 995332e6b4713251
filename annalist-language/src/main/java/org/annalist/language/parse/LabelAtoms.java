package org.annalist.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.learn.Hash;
import org.annalist.language.word.ClusterTable;

/**
 * What the labelling model looks at when an arc has just been made: head h, dependent d, their
 * children so far and their neighbours. Thread-safe.
 */
public final class LabelAtoms {
  private static final String[] NODES = {"h", "d", "dl", "dm", "dr", "dq", "hl", "hr", "hm", "hq"};
  private static final String[] KINDS = {"w", "t", "u", "l", "c", "k", "m"};
  private static final String[] OTHERS = {
    "dir", "dist", "dset", "hset", "d-1", "d+1", "h-1", "h+1", "d-1.w", "d+1.w", "dshape", "hvl",
    "hvr", "marks"
  };
  private static final int SMALL = 4;
  private static final int MIDDLE = 6;
  private final List<String> names;
  private final int[] c4;
  private final int[] c6;

  /** Atoms with these clusters. */
  public LabelAtoms(ClusterTable clusters) {
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

  /** Fills the atoms of the arc from the head of {@code child} to it. */
  public void fill(TaggedWords words, ParserState state, int child, int[] atoms) {
    int head = state.head(child);
    int[] nodes = {
      head,
      child,
      state.left(child),
      state.innerLeft(child),
      state.right(child),
      state.innerRight(child),
      sibling(state.left(head), child),
      sibling(state.right(head), child),
      sibling(state.innerLeft(head), child),
      sibling(state.innerRight(head), child)
    };
    int a = 0;
    for (int node : nodes) {
      int cluster = words.cluster(node);
      atoms[a++] = words.word(node);
      atoms[a++] = words.penn(node);
      atoms[a++] = words.universal(node);
      atoms[a++] = state.label(node) + 1;
      atoms[a++] = cluster;
      atoms[a++] = c4[cluster];
      atoms[a++] = c6[cluster];
    }
    atoms[a++] = head < child ? 1 : 2;
    atoms[a++] = ActionAtoms.distance(Math.min(head, child), Math.max(head, child));
    atoms[a++] = fold(state.labelSet(child));
    atoms[a++] = fold(state.labelSet(head));
    atoms[a++] = words.penn(child - 1);
    atoms[a++] = words.penn(child + 1);
    atoms[a++] = words.penn(head > 0 ? head - 1 : ParserState.NONE);
    atoms[a++] = words.penn(head > 0 ? head + 1 : ParserState.NONE);
    atoms[a++] = words.word(child - 1);
    atoms[a++] = words.word(child + 1);
    atoms[a++] = words.shape(child);
    atoms[a++] = state.leftCount(head);
    atoms[a++] = state.rightCount(head);
    atoms[a] = words.between(Math.min(head, child), Math.max(head, child));
  }

  private static int sibling(int node, int child) {
    return node == child ? ParserState.NONE : node;
  }

  private static int fold(long set) {
    return Hash.mix((int) set, (int) (set >>> 32));
  }
}
