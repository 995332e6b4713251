package org.annalist.coder.when;

import java.util.Optional;
import org.annalist.coder.quantity.Numeral;

/** Lengths of time: "three days", "the past two weeks", "10-day", "several years", "weeks". */
final class AmountRule implements Rule {
  @Override
  public Optional<Found> at(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    int direction = direction(line, at);
    boolean pointed =
        direction != 0 || at > i && line.is(at, "first", "final", "whole", "entire", "few");
    if (pointed && !line.is(at, "few")) {
      return amount(line, at + 1, direction)
          .or(() -> bare(line, at + 1, direction))
          .map(f -> f.startingAt(i));
    }
    if (at > i) {
      return line.number(at).isPresent()
          ? amount(line, at, 0).map(f -> f.startingAt(i))
          : Optional.empty();
    }
    return amount(line, i, 0).or(() -> bare(line, i, 0));
  }

  private static int direction(Line line, int i) {
    if (line.is(i, "past", "last", "previous", "preceding")) {
      return -1;
    }
    return line.is(i, "next", "coming", "following") ? 1 : 0;
  }

  private static Optional<Found> amount(Line line, int i, int direction) {
    Optional<Numeral> number = line.number(i);
    boolean one = line.is(i, "a", "an") && number.isEmpty();
    boolean half = line.is(i, "half") && line.is(i + 1, "a", "an");
    if (number.isEmpty() && !one && !half) {
      return Optional.empty();
    }
    int at = half ? i + 2 : number.map(Numeral::end).orElse(i + 1);
    boolean vague = number.map(Numeral::vague).orElse(false) || half;
    long value = number.map(Numeral::value).orElse(1L);
    at = line.is(at, "of") ? at + 1 : at;
    int unitAt = line.isDash(at) || isQualifier(line, at) ? at + 1 : at;
    Optional<Unit> unit = line.unit(unitAt);
    if (unit.isEmpty() || value > 100_000 || isFraction(line, unitAt, unit.get())) {
      return Optional.empty();
    }
    int end =
        line.isDash(unitAt + 1) && line.is(unitAt + 2, "old", "long") ? unitAt + 3 : unitAt + 1;
    end = line.is(end, "old", "long") ? end + 1 : end;
    Unit told = unit.get();
    String amount = vague ? "X" : String.valueOf(told == Unit.FORTNIGHT ? 2 * value : value);
    Sense sense = new Sense.Length(told.period(amount), told, vague ? 0 : (int) value, direction);
    return Optional.of(new Found(i, end, sense));
  }

  /** "three quarters", "a second" in a row: no lengths. */
  private static boolean isFraction(Line line, int i, Unit unit) {
    return unit == Unit.QUARTER || unit == Unit.SECOND && !line.isPluralUnit(i);
  }

  private static boolean isQualifier(Line line, int i) {
    return line.is(
        i,
        "more",
        "full",
        "whole",
        "long",
        "consecutive",
        "straight",
        "successive",
        "solid",
        "additional",
        "short");
  }

  /** "weeks", "months-long", "decades of war". */
  private static Optional<Found> bare(Line line, int i, int direction) {
    Optional<Unit> unit = line.unit(i).filter(u -> u != Unit.SECOND && u != Unit.QUARTER);
    boolean plural = unit.isPresent() && line.isPluralUnit(i);
    boolean adjective = line.isDash(i + 1) && line.is(i + 2, "long");
    boolean single = direction != 0 && unit.isPresent() && !unit.get().isClock();
    if (unit.isEmpty() || !plural && !adjective && !single || isTaken(line, i)) {
      return Optional.empty();
    }
    String amount = plural ? "X" : "1";
    Sense sense =
        new Sense.Length(unit.get().period(amount), unit.get(), plural ? 0 : 1, direction);
    return Optional.of(new Found(i, adjective ? i + 3 : i + 1, sense));
  }

  private static boolean isTaken(Line line, int i) {
    return line.is(
        i, "minutes", "mins", "min", "hr", "nights", "mornings", "evenings", "afternoons");
  }
}
