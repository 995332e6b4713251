package org.annalist.language.parse;

/**
 * A finished tree: head and label of each node, node 1 first at index 1; index 0 is the artificial
 * root. Labels may be changed by a later pass of the same thread.
 */
public final class ParsedTree {
  private final int[] heads;
  private final int[] labels;
  private final float[] margins;

  /** A tree of these arrays, which are not copied; nothing is known of how sure its arcs are. */
  public ParsedTree(int[] heads, int[] labels) {
    this(heads, labels, new float[heads.length]);
  }

  /**
   * A tree of these arrays, which are not copied.
   *
   * @param heads head of each node
   * @param labels label of each node
   * @param margins by how much the action that made the arc to a node beat the next best
   */
  public ParsedTree(int[] heads, int[] labels, float[] margins) {
    this.heads = heads;
    this.labels = labels;
    this.margins = margins;
  }

  static ParsedTree of(ParserState state, float[] margins) {
    int[] heads = new int[state.size() + 1];
    int[] labels = new int[state.size() + 1];
    for (int node = 1; node <= state.size(); node++) {
      heads[node] = state.head(node);
      labels[node] = state.label(node);
    }
    return new ParsedTree(heads, labels, margins);
  }

  /** Number of words. */
  public int size() {
    return heads.length - 1;
  }

  /** Head of a node, 0 for the root of the sentence. */
  public int head(int node) {
    return node > 0 ? heads[node] : ParserState.NONE;
  }

  /** Label of a node, -1 for no node. */
  public int label(int node) {
    return node > 0 ? labels[node] : ParserState.NONE;
  }

  /**
   * By how much the action that made the arc to a node beat the next best, in the units of the
   * parser's scorer; 0 when there was no choice.
   */
  public float margin(int node) {
    return margins[node];
  }

  /** Changes a label. */
  public void relabel(int node, int label) {
    labels[node] = label;
  }
}
