package org.annalist.coder.when;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.coder.when.Sense.Anchor;
import org.annalist.coder.when.Sense.Block;
import org.annalist.coder.when.Sense.Calendar;
import org.annalist.coder.when.Sense.Pointed;
import org.annalist.coder.when.Sense.Shift;
import org.annalist.coder.when.Sense.Within;

/** Ties senses to the calendar, in text order. Not thread-safe; one per document. */
final class Resolver {
  private final Story story;

  Resolver(Story story) {
    this.story = story;
  }

  /** The stretch of the calendar that a sense means; absent when it stays open. */
  Optional<Moment> moment(Sense sense, Supplier<Tense> tense) {
    Optional<Moment> moment = tied(sense, tense);
    moment.ifPresent(story::tell);
    return moment;
  }

  private Optional<Moment> tied(Sense sense, Supplier<Tense> tense) {
    if (sense instanceof Calendar date) {
      return calendar(date, tense);
    }
    if (sense instanceof Shift shift) {
      return shifted(shift, tense);
    }
    if (sense instanceof Pointed pointed) {
      return pointed(pointed, tense);
    }
    if (sense instanceof Within within) {
      return shifted(within.where(), tense).flatMap(m -> within(within.what(), m));
    }
    if (sense instanceof Block block) {
      return block(block);
    }
    return sense instanceof Sense.Part part && part.base().isPresent()
        ? tied(part.base().get(), tense)
        : Optional.empty();
  }

  private Optional<Moment> calendar(Calendar date, Supplier<Tense> tense) {
    if (date.hasYear()) {
      return Moment.of(date);
    }
    if (date.weekday() > 0) {
      return story.today().map(today -> weekday(date.weekday(), today, tense.get(), 0));
    }
    if (date.month() == 0 && date.day() > 0) {
      return story
          .last()
          .filter(m -> m.unit().compareTo(Unit.MONTH) <= 0)
          .flatMap(
              m ->
                  Moment.of(
                      Calendar.of(m.first().getYear(), m.first().getMonthValue(), date.day())));
    }
    if (story.isLongAgo()) {
      return story.last().flatMap(m -> Moment.of(inYear(date, Narrative.year(date, m))));
    }
    return story.today().flatMap(today -> Nearest.date(date, today, tense.get()));
  }

  private static Moment weekday(int weekday, LocalDate today, Tense tense, int direction) {
    int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
    int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
    boolean later = direction > 0 || direction == 0 && tense == Tense.FUTURE;
    int whole = direction == 0 ? 0 : 7;
    int move = later ? ahead == 0 ? whole : ahead : -(back == 0 ? whole : back);
    return Moment.of(Unit.DAY, today.plusDays(move));
  }

  private Optional<Moment> shifted(Shift shift, Supplier<Tense> tense) {
    Unit unit = shift.unit();
    boolean fromToday = shift.anchor() == Anchor.PUBLICATION && !story.isLongAgo();
    if (fromToday && unit == Unit.WEEKEND) {
      return story.today().map(today -> weekend(shift.amount(), today, tense.get()));
    }
    Optional<LocalDate> from = fromToday ? story.today() : story.anchor(unit).map(Moment::first);
    return from.map(
        day -> Moment.of(unit == Unit.FORTNIGHT ? Unit.DAY : unit, unit.plus(day, shift.amount())));
  }

  private static Moment weekend(int amount, LocalDate today, Tense tense) {
    boolean during = today.getDayOfWeek().getValue() >= 6;
    boolean before = amount < 0 || amount == 0 && tense == Tense.PAST;
    int weeks = amount > 0 ? (during ? 1 : 0) : before && !during ? -1 : 0;
    return Moment.of(Unit.WEEKEND, today.plusWeeks(weeks));
  }

  private Optional<Moment> pointed(Pointed pointed, Supplier<Tense> tense) {
    Calendar date = pointed.what();
    if (story.isLongAgo()) {
      return story
          .last()
          .filter(m -> date.weekday() == 0)
          .flatMap(m -> Moment.of(inYear(date, Narrative.year(date, m))));
    }
    if (date.weekday() > 0) {
      return story
          .today()
          .map(
              t ->
                  pointed.direction() == 0 && tense.get() == Tense.OPEN
                      ? weekday(date.weekday(), t.minusDays(1), Tense.FUTURE, 1)
                      : weekday(date.weekday(), t, tense.get(), pointed.direction()));
    }
    return story.today().flatMap(t -> Nearest.pointed(date, t, pointed.direction()));
  }

  private static Optional<Moment> within(Calendar date, Moment where) {
    if (date.weekday() > 0) {
      return Optional.of(Moment.of(Unit.DAY, where.first().plusDays(date.weekday() - 1L)));
    }
    return Moment.of(inYear(date, where.first().getYear()));
  }

  private Optional<Moment> block(Block block) {
    if (block.unit() == Unit.DECADE || block.unit() == Unit.CENTURY) {
      int length = block.unit() == Unit.DECADE ? 10 : 100;
      return Optional.of(Moment.of(block.unit(), LocalDate.of(block.number() * length, 1, 1)));
    }
    Optional<Integer> year =
        block.year() != Calendar.OPEN
            ? Optional.of(block.year())
            : story.today().map(LocalDate::getYear);
    int months = block.unit() == Unit.QUARTER ? 3 : 6;
    return year.map(
        y -> Moment.of(block.unit(), LocalDate.of(y, (block.number() - 1) * months + 1, 1)));
  }

  private static Calendar inYear(Calendar date, int year) {
    return new Calendar(year, date.month(), date.day(), 0, date.season());
  }

  /** The value of a sense whose stretch stays open, as TIMEX3 writes it. */
  static String open(Sense sense) {
    if (sense instanceof Calendar date) {
      return open(date);
    }
    if (sense instanceof Within within) {
      return open(within.what());
    }
    if (sense instanceof Pointed pointed) {
      return open(pointed.what());
    }
    if (sense instanceof Shift shift) {
      return open(shift.unit());
    }
    return "XXXX-XX-XX";
  }

  private static String open(Unit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> "XXXX";
      case MONTH -> "XXXX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      default -> "XXXX-XX-XX";
    };
  }

  private static String open(Calendar date) {
    if (date.weekday() > 0) {
      return "XXXX-WXX-" + date.weekday();
    }
    if (!date.season().isEmpty()) {
      return "XXXX-" + date.season();
    }
    String month = date.month() > 0 ? String.format(Locale.ROOT, "%02d", date.month()) : "XX";
    String day = date.day() > 0 ? String.format(Locale.ROOT, "-%02d", date.day()) : "";
    return "XXXX-" + month + day;
  }
}
