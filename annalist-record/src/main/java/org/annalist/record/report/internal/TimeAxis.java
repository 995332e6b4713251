package org.annalist.record.report.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of days.
 *
 * @param first day at its left end
 * @param last day at its right end
 * @param width in pixels
 */
record TimeAxis(LocalDate first, LocalDate last, double width) {
  private static final int MOST_TICKS = 7;

  /** Steps between ticks that people count in. */
  private enum Step {
    DAY(1, ChronoUnit.DAYS),
    TWO_DAYS(2, ChronoUnit.DAYS),
    WEEK(7, ChronoUnit.DAYS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS),
    FIVE_YEARS(5, ChronoUnit.YEARS),
    TWENTY_YEARS(20, ChronoUnit.YEARS),
    CENTURY(100, ChronoUnit.YEARS);

    private final int amount;
    private final ChronoUnit unit;

    Step(int amount, ChronoUnit unit) {
      this.amount = amount;
      this.unit = unit;
    }
  }

  /**
   * A mark on the scale.
   *
   * @param day where
   * @param label what to write there
   */
  record Tick(LocalDate day, String label) {}

  /** The scale for these days, with a little room at both ends. */
  static TimeAxis of(LocalDate first, LocalDate last, double width) {
    long days = Math.max(6, ChronoUnit.DAYS.between(first, last));
    long room = Math.max(1, days / 16);
    return new TimeAxis(first.minusDays(room), first.plusDays(days + room), width);
  }

  double at(LocalDate day) {
    return width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
  }

  List<Tick> ticks() {
    for (Step step : Step.values()) {
      List<Tick> out = ticks(step);
      if (out.size() <= MOST_TICKS) {
        return out;
      }
    }
    return List.of();
  }

  private List<Tick> ticks(Step step) {
    List<Tick> out = new ArrayList<>();
    LocalDate day = start(step);
    while (!day.isAfter(last) && out.size() <= MOST_TICKS) {
      if (!day.isBefore(first)) {
        out.add(new Tick(day, label(day, step)));
      }
      day = day.plus(step.amount, step.unit);
    }
    return out;
  }

  private LocalDate start(Step step) {
    return switch (step.unit) {
      case YEARS -> LocalDate.of(Math.floorDiv(first.getYear(), step.amount) * step.amount, 1, 1);
      case MONTHS ->
          LocalDate.of(
              first.getYear(), (first.getMonthValue() - 1) / step.amount * step.amount + 1, 1);
      default -> first;
    };
  }

  private static String label(LocalDate day, Step step) {
    String month = Phrases.month(day.getMonthValue()).substring(0, 3);
    return switch (step.unit) {
      case YEARS -> String.valueOf(day.getYear());
      case MONTHS -> month + " " + day.getYear();
      default -> day.getDayOfMonth() + " " + month;
    };
  }
}
