package org.annalist.language.english;

import java.util.List;

/**
 * The analysis of the words of one sentence.
 *
 * @param penn Penn tag of each word
 * @param universal universal tag of each word
 * @param lemmas lemma of each word
 * @param heads index of each word's head, -1 for the root
 * @param relations relation of each word to its head
 * @param names class of each word such as {@code B-PER}, {@code O} outside of names
 * @param clusters bit path of the Brown cluster of each word, empty for a word without one
 * @param pieces in how many pieces it was parsed; 1 for all but very long sentences
 */
public record AnalyzedWords(
    List<String> penn,
    List<String> universal,
    List<String> lemmas,
    List<Integer> heads,
    List<String> relations,
    List<String> names,
    List<String> clusters,
    int pieces) {
  /** Copies the lists. */
  public AnalyzedWords {
    penn = List.copyOf(penn);
    universal = List.copyOf(universal);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    names = List.copyOf(names);
    clusters = List.copyOf(clusters);
  }
}
