package org.annalist.language.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How words are usually written, to give text in capitals its small letters back. A word that the
 * table lacks is taken for a name. Immutable, thread-safe.
 */
public final class CaseTable {
  /** A word written small, such as "army". */
  public static final char SMALL = 'x';

  /** A word with a capital, such as "Kabul". */
  public static final char TITLE = 'X';

  /** A word all in capitals, such as "NATO". */
  public static final char CAPITALS = 'N';

  private static final int MIN_WORDS = 3;
  private static final int MIN_LETTERS = 2;

  private final Map<String, Character> usual;

  /** A table with this map, which nobody else keeps. */
  private CaseTable(Map<String, Character> usual) {
    this.usual = usual;
  }

  /** A table with the usual writing of lower-case words. */
  public static CaseTable of(Map<String, Character> usual) {
    return new CaseTable(Map.copyOf(usual));
  }

  /** A table that knows no word. */
  public static CaseTable empty() {
    return new CaseTable(Map.of());
  }

  /** Reads lines of a kind ({@link #SMALL}, {@link #TITLE}, {@link #CAPITALS}) and a word. */
  public static CaseTable parse(List<String> lines) {
    Map<String, Character> usual = new HashMap<>(lines.size() * 2);
    for (String line : lines) {
      usual.put(line.substring(1), line.charAt(0));
    }
    return new CaseTable(usual);
  }

  /** The lines that {@link #parse} reads, sorted. */
  public List<String> lines() {
    List<String> out = new ArrayList<>();
    usual.forEach((word, kind) -> out.add(kind + word));
    out.sort(null);
    return out;
  }

  /** Whether a sentence is written in capitals throughout. */
  public static boolean isCapitals(String[] forms) {
    int words = 0;
    for (String form : forms) {
      int letters = 0;
      for (int i = 0; i < form.length(); i++) {
        char c = form.charAt(i);
        if (Character.isLowerCase(c)) {
          return false;
        }
        letters += Character.isUpperCase(c) ? 1 : 0;
      }
      words += letters >= MIN_LETTERS ? 1 : 0;
    }
    return words >= MIN_WORDS;
  }

  /** The words as they would stand in mixed case; of the same lengths as far as Unicode allows. */
  public String[] restore(String[] forms) {
    String[] out = new String[forms.length];
    for (int i = 0; i < forms.length; i++) {
      out[i] = restoreWord(forms[i], i == 0);
    }
    return out;
  }

  /** Whether the table has seen the word. */
  public boolean knows(String form) {
    return usual.containsKey(form.toLowerCase(Locale.ROOT));
  }

  /** Whether the word is usually written small. */
  public boolean isSmall(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    return usual.getOrDefault(small, unseen(small)) == SMALL;
  }

  /** Whether the word is usually written in capitals. */
  public boolean isCapital(String form) {
    return usual.getOrDefault(form.toLowerCase(Locale.ROOT), TITLE) == CAPITALS;
  }

  /**
   * One word as it would stand in mixed case. Parts joined by hyphens are written each on its own
   * when the whole is unknown.
   *
   * @param first whether it opens a sentence
   */
  public String restoreWord(String form, boolean first) {
    int hyphen = form.indexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1 && !knows(form)) {
      return restorePart(form.substring(0, hyphen), first)
          + '-'
          + restoreWord(form.substring(hyphen + 1), false);
    }
    return restorePart(form, first);
  }

  /** An unseen form of a word that is written small is written small too. */
  private char unseen(String small) {
    return WordStems.of(small).stream().anyMatch(w -> usual.getOrDefault(w, TITLE) == SMALL)
        ? SMALL
        : TITLE;
  }

  private String restorePart(String form, boolean first) {
    String small = form.toLowerCase(Locale.ROOT);
    boolean dotted = form.length() > 1 && form.charAt(1) == '.';
    char kind = usual.getOrDefault(small, dotted ? CAPITALS : unseen(small));
    if (kind == CAPITALS || small.isEmpty()) {
      return form;
    }
    boolean capital = kind == TITLE || first;
    return capital && Character.isLetter(small.charAt(0))
        ? Character.toUpperCase(small.charAt(0)) + small.substring(1)
        : small;
  }
}
