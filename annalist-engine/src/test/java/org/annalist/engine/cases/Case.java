package org.annalist.engine.cases;

import java.util.ArrayList;
import java.util.List;

/**
 * One before → after case.
 *
 * @param file the file it stands in
 * @param line 1-based line of its text
 * @param text the words to code
 * @param expectations what must and must not be coded
 */
record Case(String file, int line, String text, List<Expectation> expectations) {

  /** All cases of a file: paragraphs of a text line and indented expectations. */
  static List<Case> parse(String file, String content) {
    List<Case> cases = new ArrayList<>();
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].isBlank() || lines[i].startsWith(" ")) {
        continue;
      }
      List<Expectation> expectations = new ArrayList<>();
      for (int j = i + 1; j < lines.length && lines[j].startsWith(" "); j++) {
        Expectation.add(lines[j].strip(), expectations, file + ":" + (j + 1));
      }
      if (expectations.isEmpty()) {
        throw new IllegalArgumentException(file + ":" + (i + 1) + " expects nothing");
      }
      cases.add(new Case(file, i + 1, lines[i], expectations));
    }
    return cases;
  }
}
