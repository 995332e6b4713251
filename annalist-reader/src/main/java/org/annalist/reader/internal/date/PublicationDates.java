package org.annalist.reader.internal.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Reads the day of publication as its writer meant it: the day as written, whatever the time zone.
 * Days that could be read two ways (04/05/2022) are not read at all. Stateless and thread-safe.
 */
public final class PublicationDates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{1,2}:?\\d{2}.*)?");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})\\b.*");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");
  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "(?i)^(?:published|posted|updated|last updated|on|at)\\b[:\\s]*(?:on\\s+)?|^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+");
  private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[ -](?:of )?(\\p{L}{3,9})\\.?,?[ -](\\d{4})\\b.*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})\\b.*");

  private static final List<DateTimeFormatter> FORMATS =
      List.of(format("d MMM uuuu"), format("d MMMM uuuu"));

  private PublicationDates() {}

  /** The day that {@code text} writes; empty when in no known form or no day of the calendar. */
  public static Optional<LocalDate> parse(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return numeric(plain).or(() -> inWords(plain));
  }

  /** The warning that a date is in no known form. */
  public static Problem unknown(String text, Location where) {
    return Problem.warning(
        ProblemCode.UNKNOWN_DATE_FORMAT,
        where,
        "the publication date '" + text + "' is in no known form; the report is read as undated",
        "write it as 2022-06-13, or give --published 2022-06-13");
  }

  private static Optional<LocalDate> numeric(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return day(padded(slashed.group(1), slashed.group(2), slashed.group(3)));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches() && text.charAt(0) != '1') {
      return day(padded(compact.group(1), compact.group(2), compact.group(3)));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      long seconds = Long.parseLong(text.substring(0, 10));
      return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> inWords(String text) {
    String bare = text;
    for (Matcher m = WORDS_BEFORE.matcher(bare); m.find(); m = WORDS_BEFORE.matcher(bare)) {
      bare = bare.substring(m.end());
    }
    bare = ORDINAL.matcher(bare).replaceAll("$1");
    Matcher dayFirst = DAY_FIRST.matcher(bare);
    if (dayFirst.matches()) {
      return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(bare);
    return monthFirst.matches()
        ? named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> named(String day, String month, String year) {
    String name = month.toLowerCase(Locale.ROOT);
    String known = name.startsWith("sept") && name.length() < 9 ? "sep" : name;
    for (DateTimeFormatter format : FORMATS) {
      try {
        return Optional.of(LocalDate.parse(day + " " + known + " " + year, format));
      } catch (DateTimeException e) {
        continue; // the next form is tried; none fitting is told by the caller
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return Optional.empty(); // not a day of the calendar: the caller tells it as unknown
    }
  }

  private static String padded(String year, String month, String day) {
    return year + "-" + pad(month) + "-" + pad(day);
  }

  private static String pad(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
