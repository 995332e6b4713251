package org.annalist.coder.when;

import java.util.Optional;
import org.annalist.coder.when.Sense.Calendar;
import org.annalist.language.UniversalTag;

/** Years, seasons, decades, centuries, quarters: "the 2014 attack", "spring 2018", "the 1990s". */
final class YearRule implements Rule {
  @Override
  public Optional<Found> at(Line line, int i) {
    if (line.is(i, "the")) {
      return decade(line, i + 1)
          .or(() -> century(line, i + 1))
          .or(() -> block(line, i + 1))
          .or(() -> season(line, i + 1))
          .or(() -> line.is(i + 1, "year", "years") ? year(line, i + 2) : Optional.empty())
          .map(f -> f.startingAt(i));
    }
    return decade(line, i)
        .or(() -> century(line, i))
        .or(() -> season(line, i))
        .or(() -> block(line, i))
        .or(() -> year(line, i));
  }

  /** A year with its era, without asking for a cue. */
  static Optional<Found> yearHere(Line line, int i) {
    String word = line.word(i);
    if (!line.hasFigure(i) || !word.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    int value = Integer.parseInt(word);
    if (line.is(i + 1, "bc", "b.c.", "bce", "b.c.e.")) {
      return Optional.of(new Found(i, i + 2, Calendar.year(-value)));
    }
    if (line.is(i + 1, "ad", "a.d.", "ce", "c.e.")) {
      return Optional.of(new Found(i, i + 2, Calendar.year(value)));
    }
    return value >= 1000 && value <= 2199
        ? Optional.of(new Found(i, i + 1, Calendar.year(value)))
        : Optional.empty();
  }

  private static Optional<Found> year(Line line, int i) {
    Optional<Found> found = yearHere(line, i);
    if (found.isPresent()) {
      boolean era = found.get().to() > i + 1;
      return era || looksLikeYear(line, i) ? found : Optional.empty();
    }
    return shortYear(line, i);
  }

  /** "'99" and the second half of "1914-18". */
  private static Optional<Found> shortYear(Line line, int i) {
    if (line.is(i, "'", "‘", "’") && line.word(i + 1).matches("\\d\\d") && !line.is(i + 2, "s")) {
      int two = Integer.parseInt(line.word(i + 1));
      return Optional.of(new Found(i, i + 2, Calendar.year(two < 50 ? 2000 + two : 1900 + two)));
    }
    boolean second =
        line.isDash(i - 1) && line.word(i).matches("\\d\\d") && yearHere(line, i - 2).isPresent();
    if (!second || line.isDash(i + 1)) {
      return Optional.empty();
    }
    int first = Integer.parseInt(line.word(i - 2));
    int value = first / 100 * 100 + Integer.parseInt(line.word(i));
    return value > first
        ? Optional.of(new Found(i, i + 1, Calendar.year(value)))
        : Optional.empty();
  }

  private static boolean looksLikeYear(Line line, int i) {
    if (line.has("counted", i + 1)
        || line.is(i + 1, "%", "°")
        || line.is(i - 1, "$", "€", "£", "#")) {
      return false;
    }
    if (line.is(i + 1, "-") && line.has("unit", i + 2) || line.has("unit", i + 1)) {
      return false;
    }
    int value = Integer.parseInt(line.word(i));
    boolean cue =
        line.has("year-cue", i - 1)
            || line.is(i - 1, "(")
            || line.isDash(i - 1)
            || isCompound(line, i);
    boolean modern = value >= 1900 && value <= 2099;
    return cue && value >= 1400 || modern && !line.has("amount-cue", i - 1);
  }

  private static boolean isCompound(Line line, int i) {
    return line.is(i - 1, "the", "a", "its", "his", "their")
        && line.hasTag(i + 1, UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.ADJ);
  }

  private static Optional<Found> decade(Line line, int i) {
    String word = line.word(i);
    if (line.hasFigure(i) && word.matches("\\d{3}0s")) {
      return Optional.of(block(i, i + 1, Unit.DECADE, Integer.parseInt(word.substring(0, 3))));
    }
    if (line.hasFigure(i) && word.matches("\\d{2}00s")) {
      return Optional.of(block(i, i + 1, Unit.DECADE, Integer.parseInt(word.substring(0, 3))));
    }
    if (line.is(i, "'", "‘", "’") && line.word(i + 1).matches("[2-9]0s")) {
      int tens = line.word(i + 1).charAt(0) - '0';
      return Optional.of(block(i, i + 2, Unit.DECADE, 190 + tens));
    }
    boolean named = line.is(i - 1, "the", "early", "late", "mid", "-");
    return named
        ? line.find("decade-word", i).map(v -> block(i, i + 1, Unit.DECADE, Integer.parseInt(v)))
        : Optional.empty();
  }

  private static Optional<Found> century(Line line, int i) {
    int end = line.isDash(i + 1) ? i + 2 : i + 1;
    return line.ordinal(i).isPresent() && line.is(end, "century", "centuries")
        ? Optional.of(block(i, end + 1, Unit.CENTURY, line.ordinal(i).getAsInt() - 1))
        : Optional.empty();
  }

  private static Optional<Found> season(Line line, int i) {
    Optional<String> season = line.find("season", i);
    if (season.isEmpty()) {
      return Optional.empty();
    }
    int at = line.is(i + 1, "of", ",", "in") ? i + 2 : i + 1;
    Optional<Found> year = yearHere(line, at).filter(f -> !line.has("counted", f.to()));
    if (year.isPresent()) {
      int told = ((Calendar) year.get().sense()).year();
      return Optional.of(new Found(i, year.get().to(), Calendar.season(told, season.get())));
    }
    boolean named =
        line.isCapital(i) && line.isCapital(i - 1) && !line.is(i - 1, "in", "the", "this");
    boolean clear =
        line.is(
            i - 1,
            "the",
            "in",
            "this",
            "last",
            "next",
            "during",
            "by",
            "until",
            "since",
            "early",
            "late",
            "mid",
            "-",
            "that",
            "previous",
            "following");
    boolean event =
        line.is(i + 1, "of") || line.has("verb-like-season", i) && line.is(i - 1, "the");
    return clear
            && !named
            && !event
            && line.hasTag(i, UniversalTag.NOUN, UniversalTag.PROPN, UniversalTag.X)
        ? Optional.of(new Found(i, i + 1, Calendar.season(Calendar.OPEN, season.get())))
        : Optional.empty();
  }

  private static Optional<Found> block(Line line, int i) {
    boolean quarter = line.is(i + 1, "quarter");
    if (line.ordinal(i).isEmpty() || !quarter && !line.is(i + 1, "half")) {
      return Optional.empty();
    }
    int number = line.ordinal(i).getAsInt();
    int at = line.is(i + 2, "of") ? i + 3 : i + 2;
    Optional<Found> year = yearHere(line, at);
    boolean ends = quarter || year.isPresent();
    if (!ends || number > (quarter ? 4 : 2)) {
      return Optional.empty();
    }
    int told = year.map(y -> ((Calendar) y.sense()).year()).orElse(Calendar.OPEN);
    int end = year.map(Found::to).orElse(i + 2);
    Unit unit = quarter ? Unit.QUARTER : Unit.HALF;
    return Optional.of(new Found(i, end, new Sense.Block(unit, number, told)));
  }

  private static Found block(int from, int to, Unit unit, int number) {
    return new Found(from, to, new Sense.Block(unit, number, Calendar.OPEN));
  }
}
