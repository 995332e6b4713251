package org.annalist.language.word;

import org.annalist.language.learn.Hash;

/** Normal form and shape of a word. */
public final class WordForm {
  private static final int MAX_RUN = 2;

  private WordForm() {}

  /** Digits become 0; curly quotation marks and long dashes become plain ones. */
  public static String normalise(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      switch (c) {
        case '‘', '’', '`' -> out.append('\'');
        case '“', '”', '„', '«', '»' -> out.append('"');
        case '–' -> out.append('-');
        case '—' -> out.append("--");
        case '…' -> out.append("...");
        default -> out.append(c >= '0' && c <= '9' ? '0' : c);
      }
    }
    return out.toString();
  }

  /**
   * Hash of the shape: capital, small letter, digit or the mark itself, a run of one kind counted
   * up to two.
   */
  public static int shape(String form) {
    StringBuilder out = new StringBuilder(8);
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char kind = kind(form.charAt(i));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= MAX_RUN) {
        out.append(kind);
      }
    }
    return Hash.of(out);
  }

  private static char kind(char c) {
    if (c >= '0' && c <= '9') {
      return '0';
    }
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isLetter(c) ? 'x' : c;
  }
}
