package org.annalist.coder.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.coder.when.Sense.Calendar;
import org.annalist.coder.when.Sense.Part;
import org.annalist.coder.when.Sense.Shift;
import org.annalist.coder.when.Sense.Within;

/** All rules together: the longest expression at each place, widened by what belongs to it. */
final class Grammar {
  private final List<Rule> rules =
      List.of(
          new CalendarRule(),
          new YearRule(),
          new DeicticRule(),
          new RepeatRule(),
          new AmountRule(),
          new ClockRule(),
          new ReferenceRule());

  private final Openers openers;

  /** The grammar; an expression begins with one of these words. */
  Grammar(Openers openers) {
    this.openers = openers;
  }

  /** The expressions of a line from left to right, not overlapping. */
  List<Found> scan(Line line) {
    List<Found> all = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Optional<Found> found = openers.opens(line.word(i)) ? at(line, i) : Optional.empty();
      found.ifPresent(all::add);
      i = found.map(Found::to).orElse(i + 1);
    }
    return all;
  }

  private Optional<Found> at(Line line, int i) {
    Optional<Found> plain = core(line, i).map(f -> suffixed(line, f));
    Optional<Found> wide = edge(line, i).or(() -> partOf(line, i));
    return wide.isPresent() && wide.get().to() >= plain.map(Found::to).orElse(0) ? wide : plain;
  }

  private Optional<Found> core(Line line, int i) {
    Optional<Found> best = Optional.empty();
    for (Rule rule : rules) {
      Optional<Found> found = rule.at(line, i);
      boolean longer = found.isPresent() && (best.isEmpty() || found.get().to() > best.get().to());
      best = longer ? found : best;
    }
    return best;
  }

  /** "early March", "mid-2014", "the end of the month", "late on Sunday". */
  private Optional<Found> edge(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (!line.has("edge", at) && !isMonthEnd(line, at)) {
      return Optional.empty();
    }
    if (isMonthEnd(line, at)) {
      Unit unit = line.unit(at).orElseThrow();
      return Optional.of(new Found(i, at + 3, new Shift(unit, 0, Sense.Anchor.STORY)));
    }
    int next = at + 1;
    boolean adverbial = line.has("adverbial-edge", at);
    boolean linked =
        line.is(next, "of") || adverbial && (line.isDash(next) || line.is(next, "in", "on"));
    if (!adverbial && !linked) {
      return Optional.empty();
    }
    int start = linked ? next + 1 : next;
    return core(line, start)
        .filter(f -> !(f.sense() instanceof Sense.Length) && !(f.sense() instanceof Sense.Repeat))
        .map(f -> suffixed(line, f).startingAt(i));
  }

  private static boolean isMonthEnd(Line line, int i) {
    return line.is(i, "month", "year", "week") && line.is(i + 1, "'s") && line.is(i + 2, "end");
  }

  /** "the night of 18 April", "early in the morning of Sunday". */
  private Optional<Found> partOf(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    Optional<String> part = line.find("part", at);
    int link = line.is(at + 1, "hours") ? at + 2 : at + 1;
    if (part.isEmpty() || !line.is(link, "of", "on")) {
      return Optional.empty();
    }
    return core(line, link + 1)
        .map(f -> suffixed(line, f))
        .filter(f -> isDay(f.sense()))
        .map(f -> new Found(i, f.to(), new Part(Optional.of(f.sense()), part.get())));
  }

  /** "Sunday morning", "April of last year", "5 p.m. on Sunday", "Monday this week". */
  private Found suffixed(Line line, Found found) {
    Found dated = clockThenDay(line, found).orElse(found);
    Found year = inYear(line, dated).orElse(dated);
    int end = year.to();
    int at = line.is(end, "at", "in") ? end + 1 : end;
    at = line.is(at, "the") ? at + 1 : at;
    Optional<String> part = line.find("part", at);
    boolean attached =
        at == end || line.is(at, "night", "noon", "midnight", "dawn") || at == end + 2;
    return isDay(year.sense()) && part.isPresent() && attached
        ? year.with(at + 1, new Part(Optional.of(year.sense()), part.get()))
        : year;
  }

  private Optional<Found> clockThenDay(Line line, Found found) {
    if (!(found.sense() instanceof Part part) || part.base().isPresent()) {
      return Optional.empty();
    }
    int at = line.is(found.to(), "on", ",") ? found.to() + 1 : found.to();
    return core(line, at)
        .filter(f -> isDay(f.sense()))
        .map(f -> suffixed(line, f))
        .map(f -> found.with(f.to(), new Part(Optional.of(f.sense()), part.part())));
  }

  private Optional<Found> inYear(Line line, Found found) {
    if (!(found.sense() instanceof Calendar date) || date.hasYear()) {
      return Optional.empty();
    }
    boolean comma = line.is(found.to(), ",");
    int at = line.is(found.to(), "of", "in") || comma ? found.to() + 1 : found.to();
    return core(line, at)
        .filter(f -> f.sense() instanceof Shift s && holds(s.unit(), date))
        .map(f -> found.with(f.to(), new Within(date, (Shift) f.sense())));
  }

  private static boolean holds(Unit unit, Calendar date) {
    return switch (unit) {
      case YEAR -> date.month() > 0 || !date.season().isEmpty();
      case WEEK -> date.weekday() > 0;
      default -> false;
    };
  }

  private static boolean isDay(Sense sense) {
    if (sense instanceof Calendar date) {
      return date.day() > 0 || date.weekday() > 0;
    }
    if (sense instanceof Within within) {
      return isDay(within.what());
    }
    return sense instanceof Shift shift && shift.unit() == Unit.DAY
        || sense instanceof Sense.Pointed pointed && isDay(pointed.what());
  }
}
