package org.annalist.knowledge.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of an actor dictionary with its days, such as {@code [AFGELI >20040101]}.
 *
 * @param code CAMEO elements in a row
 * @param from first day as ISO date, empty when open
 * @param to last day as ISO date, empty when open
 */
record DatedCode(String code, String from, String to) {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern SPAN =
      Pattern.compile(
          "([A-Z]{2,})\\s*(?:([<>])\\s*(\\d{6}|\\d{8})|(\\d{6}|\\d{8})\\s*-\\s*(\\d{6}|\\d{8}))?");
  private static final int CENTURY = 30;
  private static final int SHORT_DATE = 6;
  private static final String NO_CODE = "---";

  /** Whether it holds for some days only. */
  boolean isTimed() {
    return !from.isEmpty() || !to.isEmpty();
  }

  /**
   * The codes of a text in brackets, one after the other.
   *
   * @throws IllegalArgumentException if there are words between them, or one is malformed
   * @throws java.time.DateTimeException if a date is none of the calendar
   */
  static List<DatedCode> all(String text) {
    List<DatedCode> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(text);
    int end = 0;
    while (bracket.find()) {
      if (!text.substring(end, bracket.start()).isBlank()) {
        throw new IllegalArgumentException("stray words between codes");
      }
      if (!NO_CODE.equals(bracket.group(1).strip())) {
        found.add(dated(bracket.group(1).strip()));
      }
      end = bracket.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("stray words behind the code");
    }
    return found;
  }

  private static DatedCode dated(String text) {
    Matcher m = SPAN.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("malformed code or date");
    }
    String from = "";
    String to = "";
    if (">".equals(m.group(2))) {
      from = day(m.group(3)).toString();
    } else if ("<".equals(m.group(2))) {
      to = day(m.group(3)).toString();
    } else if (m.group(4) != null) {
      from = day(m.group(4)).toString();
      to = day(m.group(5)).toString();
    }
    if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
      throw new IllegalArgumentException("dates out of order");
    }
    return new DatedCode(m.group(1), from, to);
  }

  /** A day of six digits (years 00 to 30 are 20xx) or eight; a day 00 or beyond the month's end. */
  private static LocalDate day(String digits) {
    int cut = digits.length() == SHORT_DATE ? 2 : 4;
    int year = Integer.parseInt(digits.substring(0, cut));
    if (cut == 2) {
      year += year <= CENTURY ? 2000 : 1900;
    }
    int month = Math.max(1, Integer.parseInt(digits.substring(cut, cut + 2)));
    LocalDate first = LocalDate.of(year, month, 1);
    int day = Math.max(1, Integer.parseInt(digits.substring(cut + 2)));
    if (day > 31) {
      throw new DateTimeException("no day " + day);
    }
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }
}
