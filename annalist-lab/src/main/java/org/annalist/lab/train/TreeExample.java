package org.annalist.lab.train;

import org.annalist.lab.ud.TreeWord;
import org.annalist.language.parse.Guide;
import org.annalist.language.parse.TaggedWords;

/** A tagged sentence with its gold tree; nodes are numbered from 1. */
final class TreeExample {
  private final TaggedWords words;
  private final int[] heads;
  private final int[] labels;

  /**
   * An example.
   *
   * @param words the sentence with predicted tags
   * @param heads gold head of each node, {@link TreeWord#UNKNOWN} where unknown; index 0 unused
   * @param labels gold label of each node, -1 where unknown; index 0 unused
   */
  TreeExample(TaggedWords words, int[] heads, int[] labels) {
    this.words = words;
    this.heads = heads;
    this.labels = labels;
  }

  /** The same example read from the last word to the first. */
  TreeExample mirrored() {
    int n = words.size();
    int[] turnedHeads = new int[n + 1];
    int[] turnedLabels = new int[n + 1];
    for (int node = 1; node <= n; node++) {
      int from = Guide.mirror(node, n);
      turnedHeads[node] = Guide.mirror(heads[from], n);
      turnedLabels[node] = labels[from];
    }
    return new TreeExample(words.mirrored(), turnedHeads, turnedLabels);
  }

  TaggedWords words() {
    return words;
  }

  int head(int node) {
    return heads[node];
  }

  int label(int node) {
    return labels[node];
  }
}
