package org.annalist.coder.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.when.Sense.Anchor;
import org.annalist.coder.when.Sense.Calendar;
import org.annalist.coder.when.Sense.Shift;

/** Tells a story of long ago from a report of its day, by the dates they give. */
final class LongAgo {
  private static final int FEW_YEARS = 2;
  private static final int ENOUGH = 5;

  private LongAgo() {}

  static boolean isTold(List<Sense> senses, Optional<LocalDate> published) {
    List<Calendar> dates =
        senses.stream().filter(Calendar.class::isInstance).map(Calendar.class::cast).toList();
    long withYear = dates.stream().filter(Calendar::hasYear).count();
    long far = dates.stream().filter(d -> isFar(d, published)).count();
    long fullDates = dates.stream().filter(d -> d.hasYear() && d.month() > 0).count();
    long weekdays = dates.stream().filter(d -> d.weekday() > 0).count();
    long deictic = senses.stream().filter(LongAgo::pointsAtToday).count();
    return far >= ENOUGH
        && fullDates >= FEW_YEARS
        && far * 2 > withYear
        && far > 2 * (weekdays + deictic);
  }

  private static boolean isFar(Calendar date, Optional<LocalDate> published) {
    return date.hasYear()
        && published.map(p -> Math.abs(p.getYear() - date.year()) >= FEW_YEARS).orElse(true);
  }

  private static boolean pointsAtToday(Sense sense) {
    return sense instanceof Shift shift && shift.anchor() == Anchor.PUBLICATION;
  }
}
