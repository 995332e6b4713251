package org.annalist.lab.kit.muc4;

/**
 * What a phrase does in a deed.
 *
 * @param phrase the phrase
 * @param side doer, target, means or place beside
 * @param effect what became of a target; empty when not told
 */
record Part(Phrase phrase, Side side, String effect) {
  /** The side of a deed. */
  enum Side {
    /** Who does it. */
    DOER,
    /** To whom or what. */
    TARGET,
    /** With what. */
    MEANS
  }
}
