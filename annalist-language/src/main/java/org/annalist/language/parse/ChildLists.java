package org.annalist.language.parse;

import java.util.Arrays;

/** The children of each node of a finished tree in text order. Immutable. */
public final class ChildLists {
  private final int[] first;
  private final int[] last;
  private final int[] before;
  private final int[] after;

  /** The children in this tree. */
  public ChildLists(ParsedTree tree) {
    int n = tree.size() + 1;
    first = none(n);
    last = none(n);
    before = none(n);
    after = none(n);
    for (int node = 1; node < n; node++) {
      int head = tree.head(node);
      if (last[head] == ParserState.NONE) {
        first[head] = node;
      } else {
        before[node] = last[head];
        after[last[head]] = node;
      }
      last[head] = node;
    }
  }

  private static int[] none(int n) {
    int[] out = new int[n];
    Arrays.fill(out, ParserState.NONE);
    return out;
  }

  /** First child, or {@link ParserState#NONE}. */
  public int first(int node) {
    return node < 0 ? node : first[node];
  }

  /** Last child. */
  public int last(int node) {
    return node < 0 ? node : last[node];
  }

  /** The sibling before. */
  public int before(int node) {
    return node < 0 ? node : before[node];
  }

  /** The sibling after. */
  public int after(int node) {
    return node < 0 ? node : after[node];
  }

  /** Labels of the children of {@code node} but {@code except}, as a set of bits. */
  public long labels(ParsedTree tree, int node, int except) {
    long set = 0;
    for (int child = first(node); child > 0; child = after[child]) {
      if (child != except) {
        set |= 1L << tree.label(child);
      }
    }
    return set;
  }
}
