package org.annalist.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.annalist.language.word.ClusterTable;

/**
 * What the second parser looks at: all that the first one does ({@link ActionAtoms}), and the first
 * tree. Of the nodes s0, s1 and b0: gp where the head of the first tree is now, gd how far, gl the
 * label, gm how sure, gw gt its word and tag, gk how many children are still to come, and tags,
 * words and labels of the first tree's children (gf first, ge last) and siblings (gb before, ga
 * after). g01, g0b: the arc of the first tree between two nodes, with how sure it is. Thread-safe.
 */
public final class GuideAtoms {
  private static final String[] NODES = {"s0", "s1", "b0"};
  private static final String[] KINDS = {
    "gp", "gd", "gl", "gm", "gw", "gt", "gc", "gk", "gf.t", "gf.w", "gf.l", "ge.t", "ge.w", "ge.l",
    "gb.t", "gb.l", "ga.t", "ga.l", "gg.t", "ga.w"
  };
  private static final String[] OTHERS = {"g01", "g0b", "g01m", "g0bm", "g1b", "gx.m"};
  private static final int MANY = 3;
  private static final int PLACE_ROOT = 1;
  private static final int PLACE_NEXT = 2;
  private static final int PLACE_DEEPER = 3;
  private static final int PLACE_FRONT = 4;
  private static final int PLACE_AHEAD = 5;
  private static final int PLACE_GONE = 6;
  private final ActionAtoms plain;
  private final List<String> names;

  /** Atoms with these clusters. */
  public GuideAtoms(ClusterTable clusters) {
    plain = new ActionAtoms(clusters);
    List<String> all = new ArrayList<>(plain.names());
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

  /** Fills the atoms of a state; words and guide are mirrored. */
  public void fill(TaggedWords words, Guide guide, ParserState state, int[] atoms) {
    plain.fill(words, state, atoms);
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int b0 = state.buffer(0);
    int a = plain.names().size();
    a = node(words, guide, state, s0, atoms, a);
    a = node(words, guide, state, s1, atoms, a);
    a = node(words, guide, state, b0, atoms, a);
    int g01 = arc(guide, s1, s0);
    int g0b = arc(guide, s0, b0);
    int m01 = sure(guide, g01, s1, s0);
    int m0b = sure(guide, g0b, s0, b0);
    atoms[a++] = g01;
    atoms[a++] = g0b;
    atoms[a++] = g01 * 16 + m01;
    atoms[a++] = g0b * 16 + m0b;
    atoms[a++] = arc(guide, s1, b0);
    atoms[a] = guide.sure(s0) * 16 + guide.sure(b0);
  }

  private static int node(
      TaggedWords words, Guide guide, ParserState state, int node, int[] atoms, int from) {
    int a = from;
    int head = guide.head(node);
    int first = guide.first(node);
    int last = guide.last(node);
    int before = guide.before(node);
    int after = guide.after(node);
    atoms[a++] = place(state, node, head);
    atoms[a++] =
        head > node ? ActionAtoms.distance(node, head) : 8 + ActionAtoms.distance(head, node);
    atoms[a++] = guide.label(node) + 1;
    atoms[a++] = guide.sure(node);
    atoms[a++] = words.word(head);
    atoms[a++] = words.penn(head);
    atoms[a++] = words.cluster(head);
    atoms[a++] = Math.min(MANY, guide.childrenFrom(node, state.front()));
    atoms[a++] = words.penn(first);
    atoms[a++] = words.word(first);
    atoms[a++] = guide.label(first) + 1;
    atoms[a++] = words.penn(last);
    atoms[a++] = words.word(last);
    atoms[a++] = guide.label(last) + 1;
    atoms[a++] = words.penn(before);
    atoms[a++] = guide.label(before) + 1;
    atoms[a++] = words.penn(after);
    atoms[a++] = guide.label(after) + 1;
    atoms[a++] = words.penn(guide.head(head));
    atoms[a++] = words.word(after);
    return a;
  }

  /** Where the head of the first tree is now. */
  private static int place(ParserState state, int node, int head) {
    if (node <= 0) {
      return 0;
    }
    if (head == 0) {
      return PLACE_ROOT;
    }
    if (head >= state.front()) {
      return head == state.front() ? PLACE_FRONT : PLACE_AHEAD;
    }
    if (state.head(head) != ParserState.NONE) {
      return PLACE_GONE;
    }
    return head == state.stack(0) || head == state.stack(1) ? PLACE_NEXT : PLACE_DEEPER;
  }

  /** 1 when {@code left} is the head of {@code right}, 2 when it is the other way round, else 0. */
  private static int arc(Guide guide, int left, int right) {
    if (left < 0 || right < 0) {
      return 0;
    }
    return guide.head(right) == left ? 1 : guide.head(left) == right ? 2 : 0;
  }

  private static int sure(Guide guide, int arc, int left, int right) {
    return arc == 0 ? 0 : guide.sure(arc == 1 ? right : left);
  }
}
