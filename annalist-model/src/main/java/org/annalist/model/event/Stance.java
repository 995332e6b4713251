package org.annalist.model.event;

/** What a speaker does with a statement. */
public enum Stance {
  /** Says so, without more. */
  REPORTED,
  /** Claims responsibility. */
  CLAIMED,
  /** Says that somebody else did it. */
  BLAMED,
  /** Says that it is true. */
  CONFIRMED,
  /** Says that it is not true. */
  DENIED
}
