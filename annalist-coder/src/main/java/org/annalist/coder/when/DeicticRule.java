package org.annalist.coder.when;

import java.util.Optional;
import org.annalist.coder.quantity.Numeral;
import org.annalist.coder.when.Sense.Anchor;
import org.annalist.coder.when.Sense.Calendar;
import org.annalist.coder.when.Sense.Pointed;
import org.annalist.coder.when.Sense.Shift;

/** Times told from another time: "yesterday", "last month", "two days ago", "the next day". */
final class DeicticRule implements Rule {
  @Override
  public Optional<Found> at(Line line, int i) {
    Optional<Found> word = dayWord(line, i);
    if (word.isPresent()) {
      return word;
    }
    if (line.is(i, "the")) {
      return pointed(line, i + 1, true)
          .or(() -> neighbour(line, i + 1))
          .or(() -> story(line, i + 1))
          .map(f -> f.startingAt(i));
    }
    return counted(line, i)
        .or(() -> line.is(i, "earlier", "later") ? inside(line, i) : Optional.empty())
        .or(() -> pointed(line, i, false))
        .or(() -> neighbour(line, i))
        .or(() -> weekend(line, i));
  }

  private static Optional<Found> dayWord(Line line, int i) {
    if (line.is(i, "the") && line.is(i + 1, "day")) {
      if (line.is(i + 2, "before", "after") && line.is(i + 3, "yesterday", "tomorrow")) {
        int away = line.is(i + 2, "before") ? -2 : 2;
        return Optional.of(found(i, i + 4, Unit.DAY, away, Anchor.PUBLICATION));
      }
    }
    Optional<Found> day =
        line.find("day-word", i)
            .map(v -> found(i, i + 1, Unit.DAY, Integer.parseInt(v), Anchor.PUBLICATION));
    if (line.is(i, "tonight")) {
      return day.map(f -> f.with(f.to(), new Sense.Part(Optional.of(f.sense()), "NI")));
    }
    return line.is(i, "overnight")
        ? Optional.of(
            new Found(
                i,
                i + 1,
                new Sense.Part(Optional.of(new Shift(Unit.DAY, 0, Anchor.PUBLICATION)), "NI")))
        : day;
  }

  /** "three days ago", "two weeks earlier", "a day later", "five years after". */
  private static Optional<Found> counted(Line line, int i) {
    Optional<Numeral> number = line.number(i).filter(n -> !n.vague());
    int at = number.map(Numeral::end).orElse(line.is(i, "a", "an", "one") ? i + 1 : i);
    if (at == i || line.unit(at).isEmpty()) {
      return Optional.empty();
    }
    int amount = (int) Math.min(10_000, number.map(Numeral::value).orElse(1L));
    Unit unit = line.unit(at).get();
    if (unit.isClock()) {
      return Optional.empty();
    }
    int end = at + 1;
    if (line.is(end, "ago")) {
      return Optional.of(found(i, end + 1, unit, -amount, Anchor.PUBLICATION));
    }
    if (line.is(end, "earlier", "before", "previously", "prior")) {
      return beforeOrAfter(line, i, end, unit, -amount);
    }
    return line.is(end, "later", "after", "afterwards", "afterward")
        ? beforeOrAfter(line, i, end, unit, amount)
        : Optional.empty();
  }

  private static Optional<Found> beforeOrAfter(Line line, int i, int end, Unit unit, int amount) {
    boolean clause = line.is(end, "before", "after", "prior") && !endsHere(line, end + 1);
    return clause ? Optional.empty() : Optional.of(found(i, end + 1, unit, amount, Anchor.STORY));
  }

  private static boolean endsHere(Line line, int i) {
    return line.word(i).isEmpty() || !Character.isLetterOrDigit(line.word(i).charAt(0));
  }

  /** "last/this/next" with a unit, weekday, month, season or part of the day. */
  private static Optional<Found> pointed(Line line, int i, boolean article) {
    int direction;
    Anchor anchor = Anchor.PUBLICATION;
    if (line.is(i, "last")) {
      direction = -1;
    } else if (line.is(i, "past") && line.is(i - 1, "this")) {
      direction = -1;
    } else if (line.is(i, "previous", "preceding")) {
      direction = -1;
      anchor = Anchor.STORY;
    } else if (line.is(i, "next", "coming", "upcoming")) {
      direction = 1;
      anchor = article && line.is(i, "next") ? Anchor.STORY : anchor;
    } else if (line.is(i, "following", "subsequent") && article) {
      direction = 1;
      anchor = Anchor.STORY;
    } else if (line.is(i, "this", "current")) {
      direction = 0;
    } else if (line.is(i, "that", "same")) {
      direction = 0;
      anchor = Anchor.STORY;
    } else {
      return Optional.empty();
    }
    int at = i + 1;
    at =
        line.is(i, "that") && line.is(at, "same")
                || line.is(i, "this") && line.is(at, "past", "coming", "same")
            ? at + 1
            : at;
    if (line.is(i, "this") && line.is(at - 1, "past")) {
      direction = -1;
    }
    return target(line, i, at, direction, anchor);
  }

  private static Optional<Found> target(Line line, int i, int at, int direction, Anchor anchor) {
    Optional<Unit> unit = line.unit(at).filter(u -> !u.isClock() && !line.isPluralUnit(at));
    if (unit.isPresent()) {
      return Optional.of(ofUnit(line, i, at, direction, anchor, unit.get()));
    }
    if (line.weekday(at) > 0) {
      return Optional.of(
          new Found(i, at + 1, new Pointed(direction, Calendar.weekday(line.weekday(at)))));
    }
    if (line.month(at) > 0) {
      Calendar month = Calendar.of(Calendar.OPEN, line.month(at), Math.max(0, line.day(at + 1)));
      int end = month.day() > 0 ? at + 2 : at + 1;
      return Optional.of(new Found(i, end, new Pointed(direction, month)));
    }
    return line.find("season", at)
        .map(s -> new Found(i, at + 1, new Pointed(direction, Calendar.season(Calendar.OPEN, s))));
  }

  private static Found ofUnit(Line line, int i, int at, int direction, Anchor anchor, Unit unit) {
    Optional<String> part = unit.part();
    if (part.isPresent()) {
      Shift day = new Shift(Unit.DAY, direction, anchor);
      return new Found(i, at + 1, new Sense.Part(Optional.of(day), part.get()));
    }
    boolean weekdayAfter = line.is(at + 1, "'s");
    return found(i, weekdayAfter ? at + 2 : at + 1, unit, direction, anchor);
  }

  /** "earlier this month", "later that year": the unit gives the date. */
  private static Optional<Found> inside(Line line, int i) {
    int at = line.is(i + 1, "in", "on") ? i + 2 : i + 1;
    int noun = line.is(at, "the") ? at + 1 : at;
    return pointed(line, noun, noun > at)
        .or(() -> noun > at ? story(line, noun) : Optional.empty())
        .or(() -> dayWord(line, at))
        .map(f -> f.startingAt(i));
  }

  /** "next day", "day before", "day after" without more. */
  private static Optional<Found> neighbour(Line line, int i) {
    boolean article = line.is(i - 1, "the");
    if (line.is(i, "day", "week", "month", "year", "night")
        && article
        && line.unit(i).isPresent()) {
      boolean before = line.is(i + 1, "before", "earlier");
      if (before || line.is(i + 1, "after", "later", "following")) {
        Unit unit = line.unit(i).get();
        return beforeOrAfter(line, i, i + 1, unit == Unit.NIGHT ? Unit.DAY : unit, before ? -1 : 1);
      }
    }
    return line.is(i, "next") && line.is(i + 1, "day")
        ? Optional.of(found(i, i + 2, Unit.DAY, 1, Anchor.STORY))
        : Optional.empty();
  }

  /** "the month", "the year" after "end of" or "later in". */
  private static Optional<Found> story(Line line, int i) {
    boolean edge =
        line.is(i - 2, "of", "in")
            && (line.has("edge", i - 3) || line.is(i - 3, "later", "earlier", "part"));
    return edge
            && line.is(i, "month", "year", "week", "day", "decade", "century")
            && !line.is(i + 1, "of")
        ? Optional.of(found(i, i + 1, line.unit(i).orElseThrow(), 0, Anchor.STORY))
        : Optional.empty();
  }

  private static Optional<Found> weekend(Line line, int i) {
    return line.is(i, "weekend")
            && line.is(i - 1, "the")
            && line.is(i - 2, "over", "at", "during", "on")
        ? Optional.of(new Found(i, i + 1, new Shift(Unit.WEEKEND, -1, Anchor.PUBLICATION)))
        : Optional.empty();
  }

  private static Found found(int from, int to, Unit unit, int amount, Anchor anchor) {
    return new Found(from, to, new Shift(unit, amount, anchor));
  }
}
