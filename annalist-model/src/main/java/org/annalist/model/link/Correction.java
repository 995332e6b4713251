package org.annalist.model.link;

import java.util.List;
import java.util.OptionalLong;

/**
 * What an analyst decided about incidents. Corrections are only ever added; one is taken back by an
 * UNDO that names it, and an UNDO can be undone too.
 *
 * @param number 1 for the first of the record; 0 before it is kept
 * @param kind what was decided
 * @param left ids of accounts on one side
 * @param right ids of accounts on the other side
 * @param undoes number of the correction taken back, for UNDO
 * @param by who decided
 * @param at when, ISO 8601, as the caller says
 * @param reason why, in the analyst's words
 */
public record Correction(
    long number,
    Kind kind,
    List<String> left,
    List<String> right,
    OptionalLong undoes,
    String by,
    String at,
    String reason) {

  /** What can be decided. */
  public enum Kind {
    /** Left and right are one incident. */
    MERGE,
    /** No account of the left is of the same incident as one of the right. */
    SPLIT,
    /** An earlier correction holds no more. */
    UNDO
  }

  /** Copies the lists; refuses sides that do not fit the kind. */
  public Correction {
    left = List.copyOf(left);
    right = List.copyOf(right);
    boolean undo = kind == Kind.UNDO;
    if (undo != undoes.isPresent() || undo != left.isEmpty() || undo != right.isEmpty()) {
      throw new IllegalArgumentException(kind + " of " + left + " and " + right + ", " + undoes);
    }
    if (left.stream().anyMatch(right::contains)) {
      throw new IllegalArgumentException("an account on both sides: " + left + " and " + right);
    }
  }

  /** The same with its number. */
  public Correction numbered(long given) {
    return new Correction(given, kind, left, right, undoes, by, at, reason);
  }
}
