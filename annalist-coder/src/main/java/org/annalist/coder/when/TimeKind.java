package org.annalist.coder.when;

/** What a time expression tells; the types of TimeML's TIMEX3. */
public enum TimeKind {
  /** A day, month, year or another calendar stretch. */
  DATE,
  /** A time of day. */
  TIME,
  /** How long. */
  DURATION,
  /** How often. */
  SET
}
