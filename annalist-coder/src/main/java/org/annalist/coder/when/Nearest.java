package org.annalist.coder.when;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.coder.when.Sense.Calendar;

/** The year of a date that tells none, seen from the day of publication. */
final class Nearest {
  /** A paper may be dated a day before the event it reports, across time zones. */
  private static final int SLACK_DAYS = 1;

  private Nearest() {}

  /** The last such date in a clause of the past, the next one in a clause of the future. */
  static Optional<Moment> date(Calendar date, LocalDate today, Tense tense) {
    List<Moment> all = around(date, today);
    LocalDate limit = today.plusDays(SLACK_DAYS);
    return switch (tense) {
      case PAST -> lastNotAfter(all, limit);
      case FUTURE -> all.stream().filter(m -> !m.last().isBefore(today)).findFirst();
      case OPEN -> all.stream().min(Comparator.comparingLong(m -> Math.abs(daysFrom(m, today))));
    };
  }

  /** "last April", "next April", "this April". */
  static Optional<Moment> pointed(Calendar date, LocalDate today, int direction) {
    List<Moment> all = around(date, today);
    if (direction < 0) {
      return all.stream().filter(m -> m.last().isBefore(today)).reduce((a, b) -> b);
    }
    return direction > 0
        ? all.stream().filter(m -> m.first().isAfter(today)).findFirst()
        : all.stream().filter(m -> m.first().getYear() == today.getYear()).findFirst();
  }

  private static Optional<Moment> lastNotAfter(List<Moment> all, LocalDate limit) {
    return all.stream().filter(m -> !m.first().isAfter(limit)).reduce((a, b) -> b);
  }

  private static long daysFrom(Moment moment, LocalDate today) {
    if (!moment.first().isAfter(today) && !moment.last().isBefore(today)) {
      return 0;
    }
    LocalDate near = moment.first().isAfter(today) ? moment.first() : moment.last();
    long days = ChronoUnit.DAYS.between(today, near);
    return days > 0 ? days * 2 : days;
  }

  private static List<Moment> around(Calendar date, LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 4)
        .mapToObj(y -> Moment.of(new Calendar(y, date.month(), date.day(), 0, date.season())))
        .flatMap(Optional::stream)
        .toList();
  }
}
