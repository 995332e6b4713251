package org.annalist.lab.train;

import java.util.List;
import java.util.Map;

/** How good answers are with and without the marks of known names. Not thread-safe. */
final class NameFigures {
  private final NameScore plain;
  private final NameScore marked;

  NameFigures(ClassNames classes) {
    plain = new NameScore(classes);
    marked = new NameScore(classes);
  }

  /** Counts the answers for a document that people marked. */
  void add(NameDocument document, List<NameAnswer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      int[] gold = document.sentences().get(i).gold();
      plain.add(gold, answers.get(i).plain());
      marked.add(gold, answers.get(i).marked());
    }
  }

  /** Notes F1 in points, without the marks under this name and with them under another. */
  void put(String name, Map<String, String> figures) {
    figures.put(name, plain.f1());
    figures.put(name + ".known", marked.f1());
  }
}
