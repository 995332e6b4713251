package org.annalist.coder.quantity;

/**
 * A number read from words.
 *
 * @param end index after the last word
 * @param value the figure; 0 when vague
 * @param vague whether the words give an amount without a figure ("dozens", "several")
 */
public record Numeral(int end, long value, boolean vague) {
  /** Checks the value. */
  public Numeral {
    if (value < 0) {
      throw new IllegalArgumentException("negative number: " + value);
    }
  }
}
