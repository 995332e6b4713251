package org.annalist.knowledge.importer;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the words of dictionaries, which are all capitals with underscores, as text has them. */
final class Spelling {
  private static final int ACRONYM = 4;

  private Spelling() {}

  /** "AL_QAEDA_" as "Al Qaeda"; short words without vowels stay capitals. */
  static String name(String phrase) {
    return Arrays.stream(phrase.replace('_', ' ').strip().split(" +"))
        .map(Spelling::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    boolean acronym = word.length() <= ACRONYM && !word.matches(".*[AEIOUY].*");
    boolean mixed = !word.equals(word.toUpperCase(Locale.ROOT));
    return acronym || mixed || word.isEmpty()
        ? word
        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
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
