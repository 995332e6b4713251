package org.annalist.record.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as people type them, as an FTS5 expression. Everything is quoted, so that no input is a
 * syntax error.
 */
final class Terms {
  private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

  private Terms() {}

  /** The expression; empty when there is no word to look for. */
  static String of(String typed) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find()) {
      boolean phrase = matcher.group(2) != null;
      String term = phrase ? matcher.group(2) : matcher.group(3);
      if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
        (matcher.group(1).isEmpty() ? wanted : unwanted).add(quoted(term, phrase));
      }
    }
    if (wanted.isEmpty()) {
      return "";
    }
    String all = "(" + String.join(" AND ", wanted) + ")";
    return unwanted.isEmpty() ? all : all + " NOT (" + String.join(" OR ", unwanted) + ")";
  }

  private static String quoted(String term, boolean phrase) {
    boolean begin = !phrase && term.endsWith("*");
    String bare = begin ? term.substring(0, term.length() - 1) : term;
    return "\"" + bare + "\"" + (begin ? " *" : "");
  }
}
