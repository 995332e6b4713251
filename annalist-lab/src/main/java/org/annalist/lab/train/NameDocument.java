package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;

/**
 * A document to learn names from.
 *
 * @param sentences its sentences
 * @param isMarked whether people marked its names; else a teacher does
 * @param offset number of its first sentence among those that a teacher marks
 */
record NameDocument(List<NameExample> sentences, boolean isMarked, int offset) {
  NameDocument {
    sentences = List.copyOf(sentences);
  }

  /** All documents, those marked by people first. */
  static List<NameDocument> of(List<List<NameExample>> marked, List<List<NameExample>> unmarked) {
    List<NameDocument> out = new ArrayList<>();
    marked.forEach(d -> out.add(new NameDocument(d, true, 0)));
    int offset = 0;
    for (List<NameExample> document : unmarked) {
      out.add(new NameDocument(document, false, offset));
      offset += document.size();
    }
    return out;
  }
}
