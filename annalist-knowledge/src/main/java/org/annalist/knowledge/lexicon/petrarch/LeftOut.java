package org.annalist.knowledge.lexicon.petrarch;

/** Why something of a dictionary has no row of the lexicon. */
public enum LeftOut {
  /** The code is {@code [---]}: the words tell no event. */
  NO_EVENT("the dictionary gives no code"),
  /** The only code is for the reverse direction, such as {@code [:173]}. */
  REVERSE_ONLY("the code is for the reverse direction only"),
  /** The code is not in the ontology, or PLOVER dropped it. */
  UNKNOWN_CODE("the code maps to no event type"),
  /** The pattern uses source and target marks or word order, which trees make needless. */
  WORD_ORDER("the pattern uses word order marks"),
  /** The pattern names a synonym set that the file does not define. */
  UNKNOWN_SET("the pattern names an unknown synonym set"),
  /** The pattern asks for words that cannot be said as needs of slots. */
  TOO_COMPLEX("the pattern cannot be said as needs of slots"),
  /** A transformation rule ({@code ~}). */
  TRANSFORMATION("transformations are not used");

  private final String words;

  LeftOut(String words) {
    this.words = words;
  }

  /** The reason for people. */
  public String words() {
    return words;
  }
}
