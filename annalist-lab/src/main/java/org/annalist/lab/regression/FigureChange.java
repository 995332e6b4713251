package org.annalist.lab.regression;

import java.util.Optional;
import org.annalist.lab.eval.Interval;

/**
 * One figure beside its pin.
 *
 * @param measure name
 * @param pinned the pinned figure; absent when new
 * @param now the figure of this run
 * @param interval 95 % bootstrap interval over documents
 * @param standing how it stands
 */
public record FigureChange(
    String measure,
    Optional<Double> pinned,
    double now,
    Optional<Interval> interval,
    Standing standing) {

  /** Compares a figure with its pin. */
  static FigureChange of(
      String measure,
      Optional<Double> pinned,
      double now,
      Optional<Interval> interval,
      double tolerance) {
    Standing standing = pinned.map(p -> standing(now - p, tolerance)).orElse(Standing.CHANGED);
    return new FigureChange(measure, pinned, now, interval, standing);
  }

  private static Standing standing(double change, double tolerance) {
    if (Math.abs(change) <= tolerance) {
      return Standing.SAME;
    }
    return change > 0 ? Standing.BETTER : Standing.WORSE;
  }
}
