package org.annalist.model.event;

/** How precisely a time is known. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  /** A stretch of time that is none of the others. */
  RANGE
}
