package org.annalist.language.lemma;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the lemma of a tagged word. Immutable, thread-safe.
 *
 * <p>Its rules are text, one a line: {@code =word TAB tag TAB lemma} for an exception, {@code
 * suffix TAB tag TAB cut TAB ending} for "a word with this suffix loses {@code cut} characters and
 * gains the ending". Forms of known verbs are told before these rules, for treebanks err now and
 * then. Names (tags {@code NNP}, {@code NNPS}) keep their capitals.
 */
public final class Lemmatizer {
  private static final int MAX_SUFFIX = 6;
  private final Map<String, Map<String, String>> exceptions = new HashMap<>();
  private final Map<String, Map<String, Rule>> rules = new HashMap<>();
  private final VerbForms verbs = VerbForms.builtIn();

  private record Rule(int cut, String ending) {}

  /**
   * Reads rules.
   *
   * @throws IllegalArgumentException naming the line of a broken rule
   */
  public Lemmatizer(String text) {
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (line.isEmpty()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (line.charAt(0) == '=' && cells.length == 3) {
        exceptions
            .computeIfAbsent(cells[1], t -> new HashMap<>())
            .put(cells[0].substring(1), cells[2]);
      } else if (cells.length == 4) {
        rules
            .computeIfAbsent(cells[1], t -> new HashMap<>())
            .put(cells[0], new Rule(Integer.parseInt(cells[2]), cells[3]));
      } else {
        throw new IllegalArgumentException("lemma rule line " + number + ": " + line);
      }
    }
  }

  /** The lemma of a word with this Penn tag. */
  public String lemma(String form, String tag) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean name = tag.startsWith("NNP");
    Optional<String> verb = verbs.baseOf(lower, tag);
    if (verb.isPresent()) {
      return verb.get();
    }
    String exception = exceptions.getOrDefault(tag, Map.of()).get(lower);
    if (exception != null) {
      return name ? capitalsOf(form, exception) : exception;
    }
    return byEnding(form, lower, tag, name);
  }

  private String byEnding(String form, String lower, String tag, boolean name) {
    Map<String, Rule> ofTag = rules.getOrDefault(tag, Map.of());
    for (int k = Math.min(MAX_SUFFIX, lower.length()); k >= 0; k--) {
      Rule rule = ofTag.get(lower.substring(lower.length() - k));
      if (rule != null && rule.cut() < lower.length()) {
        String kept = (name ? form : lower).substring(0, lower.length() - rule.cut());
        return kept + rule.ending();
      }
    }
    return name ? form : lower;
  }

  private static String capitalsOf(String form, String lemma) {
    StringBuilder out = new StringBuilder(lemma);
    for (int i = 0; i < Math.min(form.length(), lemma.length()); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        out.setCharAt(i, Character.toUpperCase(lemma.charAt(i)));
      }
    }
    return out.toString();
  }
}
