package org.annalist.language.parse;

import java.util.Arrays;
import java.util.List;

/**
 * Sorts the margins of arcs into classes, from 1 (least sure) upwards; 0 is the class of arcs that
 * were no choice. Immutable.
 */
public final class MarginScale {
  private final float[] limits;

  private MarginScale(float[] limits) {
    this.limits = limits;
  }

  /** A scale with these limits between its classes, in ascending order. */
  public static MarginScale of(float... limits) {
    return new MarginScale(limits.clone());
  }

  /**
   * Reads the limits, one a line.
   *
   * @throws IllegalArgumentException if a line is no number
   */
  public static MarginScale parse(List<String> lines) {
    float[] limits = new float[lines.size()];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = Float.parseFloat(lines.get(i));
    }
    return new MarginScale(limits);
  }

  /** The limits, one a line. */
  public List<String> lines() {
    String[] out = new String[limits.length];
    Arrays.setAll(out, i -> Float.toString(limits[i]));
    return List.of(out);
  }

  /** The class of a margin. */
  public int classOf(float margin) {
    if (margin <= 0) {
      return 0;
    }
    int c = 1;
    while (c <= limits.length && margin > limits[c - 1]) {
      c++;
    }
    return c;
  }
}
