package org.annalist.coder.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.annalist.model.event.Precision;

/** Units of time, finest first; calendar units know where a stretch of them begins and ends. */
enum Unit {
  SECOND("T", "S", Precision.DAY),
  MINUTE("T", "M", Precision.DAY),
  HOUR("T", "H", Precision.DAY),
  MORNING("", "D", Precision.DAY),
  AFTERNOON("", "D", Precision.DAY),
  EVENING("", "D", Precision.DAY),
  NIGHT("", "D", Precision.DAY),
  DAY("", "D", Precision.DAY),
  WEEKEND("", "WE", Precision.RANGE),
  WEEK("", "W", Precision.WEEK),
  FORTNIGHT("", "W", Precision.RANGE),
  MONTH("", "M", Precision.MONTH),
  SEASON("", "M", Precision.SEASON),
  QUARTER("", "Q", Precision.RANGE),
  HALF("", "M", Precision.RANGE),
  YEAR("", "Y", Precision.YEAR),
  DECADE("", "DE", Precision.DECADE),
  CENTURY("", "CE", Precision.RANGE);

  private final String prefix;
  private final String letter;
  private final Precision precision;

  Unit(String prefix, String letter, Precision precision) {
    this.prefix = prefix;
    this.letter = letter;
    this.precision = precision;
  }

  /** The precision of a date told in this unit. */
  Precision precision() {
    return precision;
  }

  /** A length as TIMEX3 writes it: {@code P3D}, {@code PT5M}, {@code PXW}. */
  String period(String amount) {
    return "P" + prefix + amount + letter;
  }

  /** Whether it is finer than a day. */
  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** The part of the day it names, in TIMEX3 letters. */
  Optional<String> part() {
    return switch (this) {
      case MORNING -> Optional.of("MO");
      case AFTERNOON -> Optional.of("AF");
      case EVENING -> Optional.of("EV");
      case NIGHT -> Optional.of("NI");
      default -> Optional.empty();
    };
  }

  /** The first day of the stretch that holds a day. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH, SEASON -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case HALF -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 6 * 6 + 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 10) * 10);
      case CENTURY -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), 100) * 100);
      default -> day;
    };
  }

  /** The day {@code amount} units later. */
  LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case FORTNIGHT -> day.plusWeeks(2 * amount);
      case MONTH -> day.plusMonths(amount);
      case SEASON, QUARTER -> day.plusMonths(3 * amount);
      case HALF -> day.plusMonths(6 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
      default -> day.plusDays(amount);
    };
  }

  /** The last day of the stretch that begins on {@code first}. */
  LocalDate last(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : isClock() ? first : plus(first, 1).minusDays(1);
  }
}
