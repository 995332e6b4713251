package org.annalist.coder.when;

import org.annalist.coder.when.Sense.Calendar;

/** In a story of long ago, the year of a date that tells none: the story goes on. */
final class Narrative {
  private static final int YEAR_END = 11;
  private static final int YEAR_START = 2;

  private Narrative() {}

  static int year(Calendar date, Moment last) {
    int year = last.first().getYear();
    boolean dated = last.unit().compareTo(Unit.SEASON) <= 0;
    boolean turned =
        dated
            && date.month() > 0
            && last.first().getMonthValue() >= YEAR_END
            && date.month() <= YEAR_START;
    return turned ? year + 1 : year;
  }
}
