package org.annalist.coder.when;

import java.util.Optional;

/** Reads one family of time expressions at a place in a line. Stateless. */
interface Rule {
  /** The longest expression of the family that starts at lexeme {@code i}. */
  Optional<Found> at(Line line, int i);
}
