package org.annalist.model;

/**
 * How sure the coder is that a judgement is right, in [0, 1].
 *
 * @param value 0 is never, 1 is always right
 */
public record Confidence(double value) implements Comparable<Confidence> {
  /** Checks the range. */
  public Confidence {
    if (!(value >= 0.0 && value <= 1.0)) {
      throw new IllegalArgumentException("confidence outside [0, 1]: " + value);
    }
  }

  /** Confidence of {@code value}, clipped to [0, 1]. */
  public static Confidence clipped(double value) {
    return new Confidence(Math.max(0.0, Math.min(1.0, value)));
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}
