package org.annalist.lab.train;

import java.util.List;
import org.annalist.language.name.NameKnowledge;

/**
 * What the name finder learns from.
 *
 * @param others sentences whose names come by rule from other annotation
 * @param documents documents, as their sentences, in which people marked the names
 * @param unmarked documents, as their sentences, whose names a teacher is to mark
 * @param known knowledge of names that it may learn to use
 */
record NameData(
    List<NamedSentence> others,
    List<List<NamedSentence>> documents,
    List<List<NamedSentence>> unmarked,
    NameKnowledge known) {
  NameData {
    others = List.copyOf(others);
    documents = List.copyOf(documents);
    unmarked = List.copyOf(unmarked);
  }

  /** Number of sentences with names. */
  int size() {
    return others.size() + documents.stream().mapToInt(List::size).sum();
  }
}
