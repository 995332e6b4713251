package org.annalist.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.learn.Hash;
import org.annalist.language.word.ClusterTable;

/**
 * What the second labelling pass looks at: head h, dependent d, the head's head g, d's neighbours
 * among its siblings (p before, n after), d's outermost children, and the sets of labels of the
 * children of both. Thread-safe.
 */
public final class TreeAtoms {
  private static final String[] NODES = {"h", "d", "g", "p", "n", "dl", "dm", "dr", "hl", "hr"};
  private static final String[] KINDS = {"w", "t", "u", "l", "c", "k", "m"};
  private static final String[] OTHERS = {
    "dir", "dist", "dset", "hset", "d-1", "d+1", "h-1", "h+1", "d-1.w", "d+1.w", "dshape", "old",
    "gdir", "marks"
  };
  private static final int SMALL = 4;
  private static final int MIDDLE = 6;
  private final List<String> names;
  private final int[] c4;
  private final int[] c6;

  /** Atoms with these clusters. */
  public TreeAtoms(ClusterTable clusters) {
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

  /** Fills the atoms of the arc to {@code child}. */
  public void fill(TaggedWords words, ParsedTree tree, ChildLists kids, int child, int[] atoms) {
    int head = tree.head(child);
    int grand = head > 0 ? tree.head(head) : ParserState.NONE;
    int[] nodes = {
      head,
      child,
      grand,
      kids.before(child),
      kids.after(child),
      kids.first(child),
      kids.after(kids.first(child)),
      kids.last(child),
      kids.first(head),
      kids.last(head)
    };
    int a = 0;
    for (int node : nodes) {
      int cluster = words.cluster(node);
      atoms[a++] = words.word(node);
      atoms[a++] = words.penn(node);
      atoms[a++] = words.universal(node);
      atoms[a++] = node == child ? 0 : tree.label(node) + 1;
      atoms[a++] = cluster;
      atoms[a++] = c4[cluster];
      atoms[a++] = c6[cluster];
    }
    atoms[a++] = head < child ? 1 : 2;
    atoms[a++] = ActionAtoms.distance(Math.min(head, child), Math.max(head, child));
    atoms[a++] = fold(kids.labels(tree, child, 0));
    atoms[a++] = fold(kids.labels(tree, head, child));
    atoms[a++] = words.penn(child - 1);
    atoms[a++] = words.penn(child + 1);
    atoms[a++] = words.penn(head > 0 ? head - 1 : ParserState.NONE);
    atoms[a++] = words.penn(head > 0 ? head + 1 : ParserState.NONE);
    atoms[a++] = words.word(child - 1);
    atoms[a++] = words.word(child + 1);
    atoms[a++] = words.shape(child);
    atoms[a++] = tree.label(child) + 1;
    atoms[a++] = grand < 0 ? 0 : grand < head ? 1 : 2;
    atoms[a] = words.between(Math.min(head, child), Math.max(head, child));
  }

  private static int fold(long set) {
    return Hash.mix((int) set, (int) (set >>> 32));
  }
}
