package org.annalist.coder.circumstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;

/**
 * Words for a time that do not say whether it lies before or after the day of publication: "on
 * Friday", "in May", "15 October". The other reading is the nearest on the other side.
 */
final class OtherReading {
  private static final int WEEK = 7;
  private static final List<String> WEEKDAYS =
      names(
          Arrays.stream(DayOfWeek.values())
              .map(d -> d.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
  private static final List<String> MONTHS =
      names(
          Arrays.stream(Month.values()).map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
  private static final Pattern CERTAIN =
      Pattern.compile(".*(\\d{4}|\\b(last|next|this|past|coming|year)\\b).*");

  private OtherReading() {}

  private static List<String> names(Stream<String> all) {
    return all.map(n -> n.toLowerCase(Locale.ROOT)).toList();
  }

  /** The other reading; empty when the words leave no choice, or mean the day of publication. */
  static Optional<When> of(When when, LocalDate published) {
    String words = when.text().toLowerCase(Locale.ROOT);
    if (when.from().isEmpty() || CERTAIN.matcher(words).matches()) {
      return Optional.empty();
    }
    LocalDate from = when.from().get();
    LocalDate to = when.to().orElse(from);
    boolean now = !from.isAfter(published) && !to.isBefore(published);
    int turn = from.isAfter(published) ? -1 : 1;
    if (now) {
      return Optional.empty();
    }
    if (MONTHS.stream().anyMatch(words::contains)) {
      return Optional.of(moved(when, from.plusYears(turn), to.plusYears(turn)));
    }
    boolean weekday =
        when.precision() == Precision.DAY && WEEKDAYS.stream().anyMatch(words::contains);
    return weekday
            && from.isAfter(published.minusDays(WEEK))
            && from.isBefore(published.plusDays(WEEK))
        ? Optional.of(moved(when, from.plusDays(turn * WEEK), to.plusDays(turn * WEEK)))
        : Optional.empty();
  }

  private static When moved(When when, LocalDate from, LocalDate to) {
    return When.range(from, to, when.precision(), when.text(), when.span());
  }
}
