package org.annalist.linker.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words and words into crude stems. Stateless and thread-safe. */
public final class Stems {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.’'-][\\p{L}\\p{N}]+)*");
  private static final int LONG_FOR_PLURAL = 4;
  private static final int LONG_FOR_VERB = 5;

  private Stems() {}

  /** The words of a text, as they stand. */
  public static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      out.add(matcher.group());
    }
    return out;
  }

  /** The stems of a text, in order. */
  public static List<String> of(String text) {
    return words(text).stream().map(Stems::stem).toList();
  }

  /** Lower case, without the endings of plurals, possessives and regular verbs. */
  public static String stem(String word) {
    String stem = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (stem.endsWith("'s")) {
      stem = stem.substring(0, stem.length() - 2);
    }
    return withoutVerbEnding(withoutPlural(stem));
  }

  private static String withoutPlural(String word) {
    if (word.length() <= LONG_FOR_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.substring(0, word.length() - (word.endsWith("es") ? 2 : 1));
  }

  private static String withoutVerbEnding(String word) {
    if (word.length() > LONG_FOR_VERB && word.endsWith("ing")) {
      return word.substring(0, word.length() - 3);
    }
    if (word.length() > LONG_FOR_VERB && word.endsWith("ed")) {
      return word.substring(0, word.length() - 2);
    }
    return word;
  }
}
