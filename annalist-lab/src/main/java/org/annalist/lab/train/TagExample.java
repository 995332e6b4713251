package org.annalist.lab.train;

import org.annalist.language.word.Words;

/** A sentence to learn a tagger from. */
final class TagExample {
  private final Words words;
  private final int[] given;
  private final int[] gold;

  /**
   * An example.
   *
   * @param words the sentence
   * @param given tags of an earlier pass, or none
   * @param gold right class of each word, -1 where unknown
   */
  TagExample(Words words, int[] given, int[] gold) {
    this.words = words;
    this.given = given;
    this.gold = gold;
  }

  Words words() {
    return words;
  }

  int[] given() {
    return given;
  }

  int[] gold() {
    return gold;
  }
}
