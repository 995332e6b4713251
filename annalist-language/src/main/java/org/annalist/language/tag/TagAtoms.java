package org.annalist.language.tag;

import java.util.List;
import org.annalist.language.word.Words;

/** What a tagger may look at when it decides on one word. Thread-safe. */
public interface TagAtoms {
  /** Names of the atoms, for the templates. */
  List<String> names();

  /**
   * Fills the atoms of word {@code i}.
   *
   * @param words the sentence
   * @param given tags from an earlier pass, one for each word; empty in the first pass
   * @param done tags decided so far in this pass, those before {@code i} valid
   * @param i index of the word
   * @param atoms room for one value for each name
   */
  void fill(Words words, int[] given, int[] done, int i, int[] atoms);
}
