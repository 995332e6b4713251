package org.annalist.lab.eval;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The figures of an evaluation as a table for people. Stateless and thread-safe. */
public final class ScoreTable {
  private ScoreTable() {}

  /** One line per measure: precision, recall, value, interval, aligned value, counts. */
  public static String of(Evaluation evaluation) {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            Locale.ROOT,
            "%-28s %6s %6s %6s   %-15s %7s %6s %6s%n",
            "measure",
            "P",
            "R",
            "value",
            "95% interval",
            "aligned",
            "gold",
            "given"));
    for (Measure measure : evaluation.measures()) {
      out.append(row(evaluation, measure));
    }
    return out.toString();
  }

  private static String row(Evaluation evaluation, Measure measure) {
    Tally total = evaluation.total(measure.name());
    boolean f1 = measure.kind() == Measure.Kind.F1;
    return String.format(
        Locale.ROOT,
        "%-28s %6s %6s %6s   %-15s %7s %6.0f %6.0f%n",
        measure.name(),
        f1 ? figure(Measure.precision(total)) : "",
        f1 ? figure(Measure.recall(total)) : "",
        figure(evaluation.value(measure.name())),
        interval(evaluation.interval(measure.name())),
        figure(Measure.aligned(total)),
        total.gold(),
        total.given());
  }

  /** The figure with three digits, {@code -} when absent. */
  public static String figure(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
  }

  /** The interval as {@code [low, high]}, empty when absent. */
  public static String interval(Optional<Interval> interval) {
    return interval
        .map(i -> String.format(Locale.ROOT, "[%.3f, %.3f]", i.low(), i.high()))
        .orElse("");
  }
}
