package org.annalist.coder.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.annalist.model.event.Precision;

/**
 * A stretch of the calendar.
 *
 * @param unit how long
 * @param first its first day
 * @param season TIMEX3 letters when the unit is a season
 */
record Moment(Unit unit, LocalDate first, String season) {
  private static final int WINTER_STARTS = 12;

  static Moment of(Unit unit, LocalDate day) {
    return new Moment(unit, unit.floor(day), "");
  }

  /** A date with open fields only below its finest; absent when there is no such day. */
  static Optional<Moment> of(Sense.Calendar date) {
    try {
      if (!date.season().isEmpty()) {
        return Optional.of(season(date.year(), date.season()));
      }
      if (date.month() == 0) {
        return Optional.of(of(Unit.YEAR, LocalDate.of(date.year(), 1, 1)));
      }
      int day = Math.max(1, date.day());
      LocalDate first = LocalDate.of(date.year(), date.month(), day);
      return Optional.of(of(date.day() == 0 ? Unit.MONTH : Unit.DAY, first));
    } catch (DateTimeException e) {
      // "31 June" is no day: the words stay without a value
      return Optional.empty();
    }
  }

  static Moment season(int year, String season) {
    int month =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> WINTER_STARTS;
        };
    return new Moment(Unit.SEASON, LocalDate.of(year, month, 1), season);
  }

  LocalDate last() {
    return unit.last(first);
  }

  Precision precision() {
    return unit.precision();
  }

  /** The value as TIMEX3 writes it. */
  String value() {
    String year = year(first.getYear());
    return switch (unit) {
      case WEEK -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> year + String.format(Locale.ROOT, "-%02d", first.getMonthValue());
      case SEASON -> year + "-" + season;
      case QUARTER -> year + "-Q" + ((first.getMonthValue() - 1) / 3 + 1);
      case HALF -> year + "-H" + ((first.getMonthValue() - 1) / 6 + 1);
      case YEAR -> year;
      case DECADE -> String.valueOf(Math.floorDiv(first.getYear(), 10));
      case CENTURY -> String.valueOf(Math.floorDiv(first.getYear(), 100));
      default ->
          year
              + String.format(
                  Locale.ROOT, "-%02d-%02d", first.getMonthValue(), first.getDayOfMonth());
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(int year) {
    return year < 0
        ? String.format(Locale.ROOT, "BC%04d", -year)
        : String.format(Locale.ROOT, "%04d", year);
  }
}
