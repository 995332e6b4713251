package org.annalist.language.parse;

import java.util.Arrays;

/**
 * The first tree as the second parser sees it, which reads the sentence from its last word to its
 * first: node {@code i} of the tree is node {@code n + 1 - i} here. Immutable.
 */
public final class Guide {
  private static final int NONE = ParserState.NONE;
  private final int[] heads;
  private final int[] labels;
  private final int[] sure;
  private final int[] first;
  private final int[] last;
  private final int[] before;
  private final int[] after;

  /** The guide that a tree gives, its margins sorted by this scale. */
  public Guide(ParsedTree tree, MarginScale scale) {
    int n = tree.size();
    heads = new int[n + 1];
    labels = new int[n + 1];
    sure = new int[n + 1];
    first = none(n);
    last = none(n);
    before = none(n);
    after = none(n);
    heads[0] = NONE;
    labels[0] = NONE;
    for (int node = 1; node <= n; node++) {
      int from = mirror(node, n);
      heads[node] = mirror(tree.head(from), n);
      labels[node] = tree.label(from);
      sure[node] = scale.classOf(tree.margin(from));
      append(node, heads[node]);
    }
  }

  private static int[] none(int n) {
    int[] out = new int[n + 1];
    Arrays.fill(out, NONE);
    return out;
  }

  private void append(int node, int head) {
    if (last[head] == NONE) {
      first[head] = node;
    } else {
      before[node] = last[head];
      after[last[head]] = node;
    }
    last[head] = node;
  }

  /** The node seen from the other end of a sentence of {@code n} words; the root stays. */
  public static int mirror(int node, int n) {
    return node > 0 ? n + 1 - node : node;
  }

  /** Head of a node in the first tree; {@link ParserState#NONE} for the root or no node. */
  public int head(int node) {
    return node < 0 ? NONE : heads[node];
  }

  /** Label of a node in the first tree. */
  public int label(int node) {
    return node < 0 ? NONE : labels[node];
  }

  /** Class of the margin of a node's arc in the first tree. */
  public int sure(int node) {
    return node < 0 ? 0 : sure[node];
  }

  /** First child in reading order. */
  public int first(int node) {
    return node < 0 ? NONE : first[node];
  }

  /** Last child in reading order. */
  public int last(int node) {
    return node < 0 ? NONE : last[node];
  }

  /** The sibling read before. */
  public int before(int node) {
    return node < 0 ? NONE : before[node];
  }

  /** The sibling read after. */
  public int after(int node) {
    return node < 0 ? NONE : after[node];
  }

  /** How many children of a node are read after the first {@code front - 1} nodes. */
  public int childrenFrom(int node, int front) {
    int count = 0;
    for (int child = last(node); child >= front; child = before[child]) {
      count++;
    }
    return count;
  }
}
