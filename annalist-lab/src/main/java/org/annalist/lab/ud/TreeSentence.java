package org.annalist.lab.ud;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words its words in order, at least one
 */
public record TreeSentence(List<TreeWord> words) {
  /** Copies the words. */
  public TreeSentence {
    words = List.copyOf(words);
  }

  /** The forms of the words. */
  public String[] forms() {
    return words.stream().map(TreeWord::form).toArray(String[]::new);
  }
}
