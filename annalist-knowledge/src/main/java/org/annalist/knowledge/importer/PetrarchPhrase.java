package org.annalist.knowledge.importer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase of an actor dictionary as names: {@code ABU_X_ORGANIZATION_(AXO)_} is the organisation
 * and its acronym, {@code HILL_FRONT_(PERU)} the front, {@code ORDER,_THE_} "The Order".
 */
final class PetrarchPhrase {
  private static final Pattern PHRASE = Pattern.compile("[^\\[\\]{}\\t]+");
  private static final Pattern BEHIND = Pattern.compile("_?\\(([^)]*)\\)?_?$");
  private static final Pattern TURNED = Pattern.compile("(.+), (the|THE)");
  private static final int ACRONYM = 6;

  private PetrarchPhrase() {}

  /**
   * The names of a phrase, the full one first.
   *
   * @throws IllegalArgumentException if it holds tabs or brackets, or no letters
   */
  static List<String> names(String text) {
    String phrase = text.strip();
    if (!PHRASE.matcher(phrase).matches()) {
      throw new IllegalArgumentException("no phrase");
    }
    Matcher behind = BEHIND.matcher(phrase);
    boolean added = behind.find() && phrase.substring(0, behind.start()).contains("_");
    String full = added ? phrase.substring(0, behind.start()) : phrase;
    String name = turned(Spelling.name(full));
    if (name.chars().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException("a phrase without letters");
    }
    return added && isAcronym(behind.group(1), full)
        ? List.of(name, behind.group(1))
        : List.of(name);
  }

  private static String turned(String name) {
    Matcher turned = TURNED.matcher(name.replaceAll("(?i), the$", ", the"));
    return turned.matches() ? "The " + turned.group(1) : name;
  }

  /** Whether the letters stand in this order in the words and begin where one of them begins. */
  private static boolean isAcronym(String letters, String words) {
    if (!letters.matches("[A-Z][A-Z-]{1," + ACRONYM + "}")) {
      return false;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    int at =
        Pattern.compile("(^|[_ -])" + letters.toLowerCase(Locale.ROOT).charAt(0))
            .matcher(lower)
            .results()
            .mapToInt(m -> m.end() - 1)
            .findFirst()
            .orElse(lower.length());
    for (char c : letters.toLowerCase(Locale.ROOT).replace("-", "").toCharArray()) {
      at = lower.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
