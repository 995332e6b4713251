package org.annalist.model.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.model.text.Span;

/**
 * When something took place, as precisely as the report allows: either from/to days (both
 * inclusive), or a partial date of which the year is open ({@code --04}, {@code --04-26}; ISO 8601
 * truncated form). Never filled from the publication date alone.
 *
 * @param from first day, absent for a partial date
 * @param to last day, absent for a partial date
 * @param partial month, or month and day, of an unknown year
 * @param precision how precise
 * @param text the words that say so
 * @param span where they stand
 */
public record When(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> partial,
    Precision precision,
    String text,
    Span span) {
  private static final Pattern PARTIAL =
      Pattern.compile("--(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?");

  /** Checks that the value is a range or partial, and in order. */
  public When {
    if (partial.isPresent() == from.isPresent() || from.isPresent() != to.isPresent()) {
      throw new IllegalArgumentException("either from and to, or partial: " + from + to + partial);
    }
    if (from.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException("from after to: " + from.get() + " " + to.get());
    }
    if (partial.isPresent() && !PARTIAL.matcher(partial.get()).matches()) {
      throw new IllegalArgumentException("not a partial date: " + partial.get());
    }
  }

  /** A known stretch of days. */
  public static When range(
      LocalDate from, LocalDate to, Precision precision, String text, Span span) {
    return new When(Optional.of(from), Optional.of(to), Optional.empty(), precision, text, span);
  }

  /** A date whose year is open. */
  public static When partial(String value, Precision precision, String text, Span span) {
    return new When(Optional.empty(), Optional.empty(), Optional.of(value), precision, text, span);
  }

  /**
   * The value as ISO 8601: {@code 2022-04-26}, {@code 2022-04}, {@code 2022}, {@code
   * 2022-04-26/2022-04-28}, {@code --04}.
   */
  public String iso() {
    if (partial.isPresent()) {
      return partial.get();
    }
    String first = from.map(LocalDate::toString).orElse("");
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.substring(0, 7);
      case YEAR -> first.substring(0, 4);
      default -> first + "/" + to.map(LocalDate::toString).orElse("");
    };
  }
}
