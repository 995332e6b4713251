package org.annalist.coder.when;

/**
 * A sense read from lexemes.
 *
 * @param from first lexeme
 * @param to after the last lexeme
 * @param sense what it says
 */
record Found(int from, int to, Sense sense) {
  Found startingAt(int start) {
    return new Found(start, to, sense);
  }

  Found with(int end, Sense other) {
    return new Found(from, end, other);
  }
}
