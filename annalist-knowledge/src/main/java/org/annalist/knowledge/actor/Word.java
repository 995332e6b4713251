package org.annalist.knowledge.actor;

/**
 * A word of a phrase.
 *
 * @param text as written, without possessive mark
 * @param norm for comparison: lower case, no diacritics, no dots, no apostrophes
 * @param possessive whether a possessive mark follows
 * @param joined whether a hyphen or slash ties it to the word before
 * @param start offset in the phrase
 */
record Word(String text, String norm, boolean possessive, boolean joined, int start) {
  /** Whether it starts with a capital letter. */
  boolean isCapital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether all its letters are capitals, as in "US" and "U.S.". */
  boolean isAcronym() {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }

  /** Offset after it in the phrase, without possessive mark. */
  int end() {
    return start + text.length();
  }

  /** Whether it is a punctuation mark. */
  boolean isMark() {
    return norm.isEmpty() || !Character.isLetterOrDigit(norm.codePointAt(0));
  }
}
