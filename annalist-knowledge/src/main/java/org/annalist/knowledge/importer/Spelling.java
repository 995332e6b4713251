package org.annalist.knowledge.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the words of dictionaries, which are all capitals with underscores, as text has them. */
final class Spelling {
  private static final int ACRONYM = 4;
  private static final String STARTS = "-/(.";

  private Spelling() {}

  /**
   * "AL-QAEDA_" as "Al-Qaeda"; short words without vowels and single words of three letters stay
   * capitals, for "Un" is a name and "UN" is none.
   */
  static String name(String phrase) {
    String text = phrase.replace('_', ' ').strip();
    boolean single = text.length() < ACRONYM && text.matches("[A-Z]+");
    return single
        ? text
        : Arrays.stream(text.split(" +")).map(Spelling::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    boolean acronym = word.length() <= ACRONYM && !word.matches(".*[AEIOUY0-9].*");
    boolean mixed = !word.equals(word.toUpperCase(Locale.ROOT));
    return acronym || mixed ? word : capitals(word);
  }

  /** Lower case but for the first letter of each part. */
  private static String capitals(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean first = true;
    for (char c : word.toCharArray()) {
      out.append(first ? c : Character.toLowerCase(c));
      first = STARTS.indexOf(c) >= 0;
    }
    return out.toString();
  }

  /** "POLICE_OFFICER" as "police officer". */
  static String noun(String phrase) {
    return phrase.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }

  /** The regular plural of an English noun. */
  static String plural(String noun) {
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }
}
