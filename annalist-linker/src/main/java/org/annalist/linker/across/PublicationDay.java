package org.annalist.linker.across;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.annalist.model.event.When;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;

/**
 * Whether a report can have been published when it says. A day before 1990 cannot be right for a
 * report that names a much later year, and none can lie after the day of reading. Immutable and
 * thread-safe.
 */
final class PublicationDay {
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final int OLD = 1990;
  private static final int YEARS_AHEAD = 15;
  private static final LocalDate UNSET_CLOCK = LocalDate.EPOCH;

  private final Optional<LocalDate> readOn;

  /**
   * A check.
   *
   * @param readOn the day of reading; without it days ahead are not noticed
   */
  PublicationDay(Optional<LocalDate> readOn) {
    this.readOn = readOn;
  }

  /** What is wrong with the day, if anything. */
  Optional<Problem> doubt(Document document) {
    return document
        .published()
        .flatMap(day -> wrong(day, document.text()))
        .map(w -> problem(document, w));
  }

  private Optional<String> wrong(LocalDate day, String text) {
    if (readOn.map(r -> day.isAfter(r.plusDays(1))).orElse(false)) {
      return Optional.of("is after the day of reading, " + readOn.get());
    }
    if (Math.abs(day.toEpochDay() - UNSET_CLOCK.toEpochDay()) <= 1) {
      return Optional.of("is what a clock says that was never set");
    }
    return day.getYear() < OLD && latestYear(text) > day.getYear() + YEARS_AHEAD
        ? Optional.of("is long before the years that it names")
        : Optional.empty();
  }

  private static int latestYear(String text) {
    return YEAR.matcher(text)
        .results()
        .map(MatchResult::group)
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  private static Problem problem(Document document, String wrong) {
    return Problem.warning(
        ProblemCode.IMPOSSIBLE_DATE,
        Location.of(document.uri()),
        "the publication date " + document.published().orElseThrow() + " " + wrong,
        "the report is linked as one without a date; give the right one with --published");
  }

  /** Whether a time was said with its year, and not counted from the day of publication. */
  static boolean isSaidInFull(When when) {
    return when.partial().isPresent() || YEAR.matcher(when.text()).find();
  }
}
