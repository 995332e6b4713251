package org.annalist.language.word;

import java.util.ArrayList;
import java.util.List;

/** Words that a longer English word may be made of: "repelled" of "repel". Stateless. */
final class WordStems {
  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "d", "ing", "er", "ers", "ly", "ment", "ness", "al", "ist", "ists");
  private static final List<String> BEGINNINGS = List.of("anti", "counter", "re", "un", "non");

  private WordStems() {}

  /** The stems of a word in small letters, likely and unlikely ones; never the word itself. */
  static List<String> of(String word) {
    List<String> out = new ArrayList<>();
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        add(word.substring(0, word.length() - ending.length()), ending, out);
      }
    }
    if (word.endsWith("ies") || word.endsWith("ied") || word.endsWith("ier")) {
      out.add(word.substring(0, word.length() - 3) + "y");
    }
    for (String beginning : BEGINNINGS) {
      if (word.startsWith(beginning) && word.length() - beginning.length() > SHORTEST) {
        out.add(word.substring(beginning.length()));
      }
    }
    return out;
  }

  private static void add(String stem, String ending, List<String> out) {
    out.add(stem);
    int last = stem.length() - 1;
    boolean vowelEnding = "eia".indexOf(ending.charAt(0)) >= 0;
    if (vowelEnding) {
      out.add(stem + "e");
      if (stem.charAt(last) == stem.charAt(last - 1)) {
        out.add(stem.substring(0, last));
      }
    }
  }
}
