package org.annalist.lab.eval;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A named figure computed from a {@link Tally}.
 *
 * @param name as the kit's scorer prints it
 * @param kind how it is computed
 * @param parts names of the measures that a mean is taken of; none for the others
 */
public record Measure(String name, Kind kind, List<String> parts) {
  /** Copies the parts. */
  public Measure {
    parts = List.copyOf(parts);
  }

  /** How a figure is computed. */
  public enum Kind {
    /** Harmonic mean of precision and recall. */
    F1,
    /** A plain share, the precision. */
    SHARE,
    /** The plain mean of other measures. */
    MEAN
  }

  /** An F1. */
  public static Measure f1(String name) {
    return new Measure(name, Kind.F1, List.of());
  }

  /** A share. */
  public static Measure share(String name) {
    return new Measure(name, Kind.SHARE, List.of());
  }

  /** The mean of other measures of the task. */
  public static Measure mean(String name, List<String> parts) {
    return new Measure(name, Kind.MEAN, parts);
  }

  /**
   * The figure in [0, 1]. An F1 is absent when neither side has items, and 0 when one side has
   * none; a share of nothing is 0. Means are computed by {@link Evaluation}.
   *
   * @throws IllegalArgumentException for a mean
   */
  public OptionalDouble value(Tally tally) {
    if (kind == Kind.MEAN) {
      throw new IllegalArgumentException("a mean has no counts of its own: " + name);
    }
    if (kind == Kind.SHARE) {
      return OptionalDouble.of(tally.given() == 0 ? 0.0 : tally.right() / tally.given());
    }
    if (tally.given() == 0 && tally.gold() == 0) {
      return OptionalDouble.empty();
    }
    OptionalDouble p = precision(tally);
    OptionalDouble r = recall(tally);
    if (p.isEmpty() || r.isEmpty() || p.getAsDouble() + r.getAsDouble() == 0) {
      return OptionalDouble.of(0.0);
    }
    double sum = p.getAsDouble() + r.getAsDouble();
    return OptionalDouble.of(2 * p.getAsDouble() * r.getAsDouble() / sum);
  }

  /** The precision; absent when nothing was predicted. */
  public static OptionalDouble precision(Tally tally) {
    return ratio(tally.right(), tally.given());
  }

  /** The recall; absent when the gold has nothing. */
  public static OptionalDouble recall(Tally tally) {
    return ratio(tally.rightOfGold(), tally.gold());
  }

  /** F1 over aligned pairs only; absent when there are none. */
  public static OptionalDouble aligned(Tally tally) {
    return ratio(2 * tally.alignedRight(), tally.alignedGiven() + tally.alignedGold());
  }

  private static OptionalDouble ratio(double part, double whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
  }
}
