package org.annalist.reader.internal.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication that a report itself writes: on a line of its own above the text, or with
 * its year in the dateline. Stateless and thread-safe.
 */
public final class WrittenDates {
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}\\p{M}.'’ /-]{1,40}(?:, ?\\p{L}[\\p{L}. ]{1,25})?[,(] ?"
              + "(?<day>\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?,? \\d{4}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}, \\d{4})"
              + "\\)?,?(?: ?\\([^()]{2,40}\\))? ?(?:--|—|–|-)\\s");

  private WrittenDates() {}

  /**
   * The day, if there is one.
   *
   * @param above lines between the top and the first paragraph that are neither headline nor lead
   * @param first the first paragraph; may be empty
   */
  public static Optional<LocalDate> find(List<String> above, String first) {
    Optional<LocalDate> day =
        above.stream().map(PublicationDates::parse).flatMap(Optional::stream).findFirst();
    Matcher dateline = DATELINE.matcher(first);
    return day.isPresent() || !dateline.find()
        ? day
        : PublicationDates.parse(dateline.group("day"));
  }
}
