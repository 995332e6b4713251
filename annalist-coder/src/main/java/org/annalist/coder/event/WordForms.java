package org.annalist.coder.event;

import java.util.Locale;
import org.annalist.language.Token;

/** Short forms of words for signals. */
final class WordForms {
  private static final int FINE = 12;
  private static final int COARSE = 7;

  private WordForms() {}

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  static String fine(Token token) {
    return token.cluster(FINE);
  }

  static String coarse(Token token) {
    return token.cluster(COARSE);
  }
}
