package org.annalist.model.event;

/**
 * A count of people as a range over all figures given.
 *
 * @param min smallest figure, at least 0
 * @param max largest figure, at least {@code min}
 */
public record CountRange(int min, int max) {
  /** Checks the bounds. */
  public CountRange {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("not a count range: " + min + ".." + max);
    }
  }

  /** One figure. */
  public static CountRange of(int figure) {
    return new CountRange(figure, figure);
  }

  /** The smallest range that holds both. */
  public CountRange union(CountRange other) {
    return new CountRange(Math.min(min, other.min), Math.max(max, other.max));
  }

  @Override
  public String toString() {
    return min == max ? String.valueOf(min) : min + "–" + max;
  }
}
