package org.annalist.language.word;

/** How a sentence uses capitals; in a headline or in capitals a capital says little. */
final class CaseStyle {
  private static final int NORMAL = 1;
  private static final int TITLE = 2;
  private static final int LOWER = 3;
  private static final int MIN_LENGTH = 4;

  private CaseStyle() {}

  /** 1 as usual, 2 most longer words begin with a capital, 3 no word does. */
  static int of(String[] forms) {
    int longer = 0;
    int capital = 0;
    for (String form : forms) {
      if (form.length() >= MIN_LENGTH && Character.isLetter(form.charAt(0))) {
        longer++;
        capital += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    if (capital == 0) {
      return LOWER;
    }
    return longer > 2 && capital * 4 > longer * 3 ? TITLE : NORMAL;
  }
}
