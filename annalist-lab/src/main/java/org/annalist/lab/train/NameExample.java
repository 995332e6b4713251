package org.annalist.lab.train;

import org.annalist.language.word.Words;

/**
 * A sentence to learn names from: with the marks of known names and without.
 *
 * @param marked the words with marks
 * @param plain the words without
 * @param tags their tags, for the finder
 * @param advised their tags and the opinions of another finder, for the teacher
 * @param gold class of each word, -1 where unknown
 */
record NameExample(Words marked, Words plain, int[] tags, int[] advised, int[] gold) {
  /** The sentence as the finder sees it; every second one is marked. */
  TagExample turn(int number, int[] classes) {
    return new TagExample(number % 2 == 0 ? marked : plain, tags, classes);
  }

  /** The sentence as the teacher sees it; every second one is marked. */
  TagExample advisedTurn(int number) {
    return new TagExample(number % 2 == 0 ? marked : plain, advised, gold);
  }
}
