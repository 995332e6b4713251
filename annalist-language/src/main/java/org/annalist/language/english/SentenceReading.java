package org.annalist.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A sentence while its document is read: all but the second pass over its names. Use once. */
final class SentenceReading {
  private static final String LOOSE = "parataxis";
  private final List<String> penn = new ArrayList<>();
  private final List<String> universal = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<String> relations = new ArrayList<>();
  private final List<String> clusters = new ArrayList<>();
  private final List<FoundNames> pieces = new ArrayList<>();
  private int root = -1;

  /** Adds a word with its tags, lemma and cluster. */
  void word(String pennTag, String universalTag, String lemma, String cluster) {
    penn.add(pennTag);
    universal.add(universalTag);
    lemmas.add(lemma);
    clusters.add(cluster);
  }

  /**
   * Adds the head of the next word. The root of a later piece hangs on that of the first, loosely.
   *
   * @param head index of the head in the sentence, -1 for the root of a piece
   */
  void arc(int head, String relation) {
    boolean isRoot = head < 0;
    boolean loose = isRoot && root >= 0;
    if (isRoot && root < 0) {
      root = heads.size();
      heads.add(-1);
    } else {
      heads.add(isRoot ? root : head);
    }
    relations.add(loose ? LOOSE : relation);
  }

  /** Adds the names of a piece by the first pass. */
  void piece(FoundNames names) {
    pieces.add(names);
  }

  /** The pieces so far, in order. */
  List<FoundNames> pieces() {
    return pieces;
  }

  /** The analysis with names that a second pass gives for each piece. */
  AnalyzedWords with(Function<FoundNames, List<String>> second) {
    List<String> names = pieces.stream().map(second).flatMap(List::stream).toList();
    return new AnalyzedWords(
        penn, universal, lemmas, heads, relations, names, clusters, pieces.size());
  }
}
