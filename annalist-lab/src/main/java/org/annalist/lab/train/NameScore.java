package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts names found as they were marked, kind and both ends. Not thread-safe. */
final class NameScore {
  private final ClassNames classes;
  private int right;
  private int both;

  NameScore(ClassNames classes) {
    this.classes = classes;
  }

  /** Counts a sentence. */
  void add(int[] gold, int[] found) {
    List<String> marked = spans(gold);
    List<String> answers = spans(found);
    both += marked.size() + answers.size();
    marked.retainAll(answers);
    right += marked.size();
  }

  /** F1 of all sentences, in points. */
  String f1() {
    return String.format(Locale.ROOT, "%.1f", 200.0 * right / Math.max(1, both));
  }

  /** The names in a row of classes as text of kind, start and end. */
  private List<String> spans(int[] row) {
    List<String> out = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= row.length; i++) {
      String here = i < row.length ? classes.names().get(row[i]) : "O";
      String open = start < 0 ? "" : classes.names().get(row[start]).substring(2);
      boolean goesOn = start >= 0 && here.equals("I-" + open);
      if (start >= 0 && !goesOn) {
        out.add(open + " " + start + " " + i);
        start = -1;
      }
      if (start < 0 && !here.equals("O")) {
        start = i;
      }
    }
    return out;
  }
}
