package org.annalist.lab.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.language.word.CaseTable;

/**
 * Counts how words are written inside of sentences. A sentence counts only if it has small letters
 * enough to show that its capitals mean something.
 */
final class CaseTraining {
  private static final int MIN_COUNT = 2;
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts the words of a sentence, all but the first. */
  void add(String[] forms) {
    int small = 0;
    int capital = 0;
    for (String form : forms) {
      small += Character.isLowerCase(form.charAt(0)) ? 1 : 0;
      capital += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
    }
    if (small <= capital) {
      return;
    }
    for (int i = 1; i < forms.length; i++) {
      String form = forms[i];
      if (Character.isLetter(form.charAt(0))) {
        counts.computeIfAbsent(form.toLowerCase(Locale.ROOT), k -> new int[3])[kind(form)]++;
      }
    }
  }

  private static int kind(String form) {
    if (Character.isLowerCase(form.charAt(0))) {
      return 0;
    }
    boolean all = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return all ? 2 : 1;
  }

  /**
   * The usual writings; a name seen once is left out, for the table takes unknown words for one.
   */
  List<String> lines() {
    Map<String, Character> usual = new HashMap<>();
    counts.forEach(
        (word, c) -> {
          if (c[0] >= c[1] && c[0] >= c[2] && c[0] > 0) {
            usual.put(word, CaseTable.SMALL);
          } else if (c[2] > c[1] && c[2] >= MIN_COUNT) {
            usual.put(word, CaseTable.CAPITALS);
          }
        });
    return CaseTable.of(usual).lines();
  }
}
