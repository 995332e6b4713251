package org.annalist.coder.when;

import java.util.Optional;
import org.annalist.coder.when.Sense.Repeat;

/** Repetitions: "every year", "daily", "on Fridays", "twice a week", "regularly". */
final class RepeatRule implements Rule {
  @Override
  public Optional<Found> at(Line line, int i) {
    if (line.is(i, "every", "each")) {
      return every(line, i);
    }
    if (line.is(i, "per", "a") && isRate(line, i)) {
      return line.unit(i + 1).map(u -> new Found(i, i + 2, new Repeat(period(u, 1))));
    }
    if (line.has("weekdays", i) && line.isCapital(i)) {
      String value = "XXXX-WXX-" + line.find("weekdays", i).orElseThrow();
      return Optional.of(new Found(i, i + 1, new Repeat(value)));
    }
    return line.find("repeated", i)
        .filter(v -> !line.isCapital(i) || line.isFirst(i))
        .map(v -> new Found(i, i + 1, new Repeat(v)));
  }

  private static Optional<Found> every(Line line, int i) {
    int at = line.number(i + 1).filter(n -> !n.vague()).map(n -> n.end()).orElse(i + 1);
    at = line.is(at, "other", "single") ? at + 1 : at;
    int amount = line.number(i + 1).map(n -> (int) Math.min(1000, n.value())).orElse(1);
    if (line.weekday(at) > 0) {
      return Optional.of(new Found(i, at + 1, new Repeat("XXXX-WXX-" + line.weekday(at))));
    }
    if (line.month(at) > 0) {
      String value = String.format(java.util.Locale.ROOT, "XXXX-%02d", line.month(at));
      return Optional.of(new Found(i, at + 1, new Repeat(value)));
    }
    int end = at + 1;
    if (line.find("season", at).isPresent()) {
      return Optional.of(new Found(i, end, new Repeat("XXXX-" + line.find("season", at).get())));
    }
    return line.unit(at).map(u -> new Found(i, end, new Repeat(period(u, amount))));
  }

  private static String period(Unit unit, int amount) {
    return unit.part().isPresent() ? "XXXX-XX-XXT" + unit.part().get() : unit.period("" + amount);
  }

  private static boolean isRate(Line line, int i) {
    boolean times = line.is(i - 1, "once", "twice", "times", "thrice");
    return line.unit(i + 1).isPresent()
        && !line.isPluralUnit(i + 1)
        && (line.is(i, "per") || times);
  }
}
