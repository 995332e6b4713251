package org.annalist.coder.when;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.coder.when.Sense.Calendar;

/** Dates with a month or weekday, in words or figures: "26 April 2022", "Sunday", "2022-04-26". */
final class CalendarRule implements Rule {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})[/.](\\d{4}|\\d{2})");

  @Override
  public Optional<Found> at(Line line, int i) {
    if (line.weekday(i) > 0) {
      return Optional.of(weekday(line, i));
    }
    if (line.month(i) > 0) {
      return monthFirst(line, i);
    }
    if (line.is(i, "the")) {
      return dayFirst(line, i + 1).or(() -> dayAlone(line, i)).map(f -> f.startingAt(i));
    }
    return named(line, i)
        .or(() -> dayFirst(line, i))
        .or(() -> secondDay(line, i))
        .or(() -> figures(line, i));
  }

  private Optional<Found> named(Line line, int i) {
    Optional<Found> day = line.phrase("named-day", i, v -> iso(v).orElseThrow());
    return day.or(() -> line.isCapital(i) ? holiday(line, i) : Optional.empty());
  }

  private static Optional<Found> holiday(Line line, int i) {
    return line.phrase(
            "holiday",
            i,
            v ->
                Calendar.of(
                    Calendar.OPEN,
                    Integer.parseInt(v.substring(0, 2)),
                    Integer.parseInt(v.substring(3))))
        .map(f -> withYear(line, f));
  }

  private Found weekday(Line line, int i) {
    int end = line.is(i + 1, ".") && !line.has("weekday", i) ? i + 2 : i + 1;
    int next = line.is(end, ",") ? end + 1 : end;
    next = line.is(next, "the") ? next + 1 : next;
    Optional<Found> date =
        line.month(next) > 0
            ? monthFirst(line, next).filter(f -> ((Calendar) f.sense()).day() > 0)
            : dayFirst(line, next);
    return date.map(f -> f.startingAt(i))
        .orElse(new Found(i, end, Calendar.weekday(line.weekday(i))));
  }

  private Optional<Found> monthFirst(Line line, int i) {
    int month = line.month(i);
    int end = afterAbbreviation(line, i);
    int at = line.is(end, "the") ? end + 1 : end;
    int day = line.day(at);
    if (day > 0 && !line.has("counted", at + 1) && !line.is(at + 1, "%")) {
      Found found = new Found(i, at + 1, Calendar.of(Calendar.OPEN, month, day));
      Found dated = withYear(line, found);
      return Optional.of(
          dated.to() > found.to() ? dated : withYearOfNext(line, withYearAfterRange(line, found)));
    }
    Found alone =
        withYearOfNext(
            line, withYear(line, new Found(i, end, Calendar.of(Calendar.OPEN, month, 0))));
    boolean doubtful = line.is(i, "may", "march", "august", "mar", "dec", "jan", "sep", "oct");
    boolean certain =
        ((Calendar) alone.sense()).hasYear() || line.has("month-cue", i - 1) || line.isDash(i - 1);
    return doubtful && !certain ? Optional.empty() : Optional.of(alone);
  }

  private Optional<Found> dayFirst(Line line, int i) {
    int day = line.day(i);
    if (day == 0 && line.ordinal(i).isPresent() && line.is(i + 1, "of")) {
      day = line.ordinal(i).getAsInt();
    }
    if (day == 0 || day > 31) {
      return Optional.empty();
    }
    int at = line.is(i + 1, "of") ? i + 2 : i + 1;
    int end = i + 1;
    if (line.month(at) > 0) {
      end = afterAbbreviation(line, at);
    } else if (isLink(line, i + 1) && line.day(i + 2) > day && line.month(i + 3) > 0) {
      at = i + 3;
    } else {
      return Optional.empty();
    }
    boolean joined = at == i + 3;
    int month = line.month(at);
    Found probe =
        withYear(
            line,
            new Found(i, afterAbbreviation(line, at), Calendar.of(Calendar.OPEN, month, day)));
    return Optional.of(joined ? new Found(i, end, probe.sense()) : withYearOfNext(line, probe));
  }

  /** The second day of "April 26-28": it takes the month before the first. */
  private Optional<Found> secondDay(Line line, int i) {
    int day = line.day(i);
    boolean linked = isLink(line, i - 1) && line.day(i - 2) > 0 && line.day(i - 2) < day;
    int month = linked ? monthBefore(line, i - 3) : 0;
    if (month == 0 || line.has("counted", i + 1) || line.month(i + 1) > 0) {
      return Optional.empty();
    }
    return Optional.of(withYear(line, new Found(i, i + 1, Calendar.of(Calendar.OPEN, month, day))));
  }

  /** "the 26th", of the month told last, when nothing follows that it could count. */
  private Optional<Found> dayAlone(Line line, int i) {
    boolean fits =
        line.hasFigure(i + 1)
            && line.word(i + 1).matches("\\d{1,2}(st|nd|rd|th)")
            && line.day(i + 1) > 0
            && line.is(i - 1, "on", "until", "by", "of", "before", "after")
            && !line.isCapital(i + 2)
            && !line.hasTag(
                i + 2,
                org.annalist.language.UniversalTag.NOUN,
                org.annalist.language.UniversalTag.ADJ,
                org.annalist.language.UniversalTag.PROPN)
            && !line.isDash(i + 2);
    return fits
        ? Optional.of(new Found(i, i + 2, Calendar.of(Calendar.OPEN, 0, line.day(i + 1))))
        : Optional.empty();
  }

  private static Optional<Found> figures(Line line, int i) {
    if (!line.hasFigure(i)) {
      return Optional.empty();
    }
    return iso(line.word(i))
        .or(() -> slashed(line.word(i)))
        .map(sense -> new Found(i, i + 1, sense));
  }

  private static Optional<Sense> iso(String word) {
    Matcher m = ISO.matcher(word);
    return m.matches()
        ? Optional.of(
            Calendar.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3))))
        : Optional.empty();
  }

  /** Day and month in figures, read only when one of them cannot be a month. */
  private static Optional<Sense> slashed(String word) {
    Matcher m = FIGURES.matcher(word);
    if (!m.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    int year = Integer.parseInt(m.group(4));
    year += year < 100 ? year < 50 ? 2000 : 1900 : 0;
    if (m.group(2).equals(".") || first > 12) {
      return Optional.of(Calendar.of(year, second, first));
    }
    return second > 12 ? Optional.of(Calendar.of(year, first, second)) : Optional.empty();
  }

  private static int afterAbbreviation(Line line, int i) {
    return line.is(i + 1, ".") && line.has("abbreviation", i) ? i + 2 : i + 1;
  }

  private static boolean isLink(Line line, int i) {
    return line.isDash(i) || line.is(i, "to", "and", "or");
  }

  private static int monthBefore(Line line, int i) {
    return line.is(i, ".") ? line.month(i - 1) : line.month(i);
  }

  /** "April 26-28, 2022": the first day takes the year after the second. */
  private static Found withYearAfterRange(Line line, Found first) {
    if (!isLink(line, first.to()) || line.day(first.to() + 1) == 0) {
      return first;
    }
    Found probe = withYear(line, new Found(first.from(), first.to() + 2, first.sense()));
    return first.with(first.to(), probe.sense());
  }

  /** "From March to May 2021": the first date takes the year of the second, or the one before. */
  private Found withYearOfNext(Line line, Found first) {
    Calendar date = (Calendar) first.sense();
    boolean linked = isLink(line, first.to()) || line.is(first.to(), "until", "till", "through");
    if (date.hasYear() || !linked) {
      return first;
    }
    return at(line, first.to() + 1)
        .map(Found::sense)
        .filter(Calendar.class::isInstance)
        .map(Calendar.class::cast)
        .filter(next -> next.hasYear() && next.month() > 0)
        .map(next -> next.month() < date.month() ? next.year() - 1 : next.year())
        .map(y -> first.with(first.to(), Calendar.of(y, date.month(), date.day())))
        .orElse(first);
  }

  /** Adds a year that follows: "April 2022", "26 April, 2022", "May of 1940". */
  private static Found withYear(Line line, Found found) {
    Calendar date = (Calendar) found.sense();
    int at = line.is(found.to(), ",", "of", "in") ? found.to() + 1 : found.to();
    Optional<Found> year = YearRule.yearHere(line, at);
    boolean counted = line.has("counted", at + 1) && at == found.to();
    if (year.isEmpty() || counted) {
      return found;
    }
    Calendar told = (Calendar) year.get().sense();
    return found.with(year.get().to(), Calendar.of(told.year(), date.month(), date.day()));
  }
}
