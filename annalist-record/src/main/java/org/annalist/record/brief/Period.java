package org.annalist.record.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days, both inclusive.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {
  /** Refuses days out of order. */
  public Period {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("from " + from + " is after to " + to);
    }
  }

  /** Number of days. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** The period of the same length that ends the day before. */
  public Period before() {
    return new Period(from.minusDays(days()), from.minusDays(1));
  }

  /** Whether some day of another stretch lies in this one. */
  public boolean touches(LocalDate first, LocalDate last) {
    return !last.isBefore(from) && !first.isAfter(to);
  }
}
