package org.annalist.knowledge.actor;

/** Which letters a name needs in the text: "US" is no "us", "Turkey" is no "turkey". */
enum Casing {
  /** Any. */
  ANY,
  /** The first or last word starts with a capital. */
  CAPITAL,
  /** All capitals: a short acronym. */
  ACRONYM;

  private static final int SHORT = 4;

  /** What a name written like this needs. */
  static Casing of(String name, EntryKind kind) {
    int letters = 0;
    boolean upper = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      upper &= Character.isUpperCase(c) || !Character.isLetter(c);
    }
    if (upper && letters <= SHORT && letters > 0) {
      return ACRONYM;
    }
    if (kind == EntryKind.RANK) {
      return CAPITAL;
    }
    return Character.isUpperCase(name.codePointAt(0)) ? CAPITAL : ANY;
  }

  /** Whether words of a text, from the first to the last, satisfy it. */
  boolean fits(Word first, Word last) {
    return switch (this) {
      case ANY -> true;
      case CAPITAL -> first.isCapital() || last.isCapital();
      case ACRONYM -> first.isAcronym();
    };
  }
}
