package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DescentTest {
  /** A narrow valley: its least value, 0, is at 1, 1. */
  private static double valley(double[] at, double[] gradient) {
    double a = 1 - at[0];
    double b = at[1] - at[0] * at[0];
    gradient[0] = -2 * a - 40 * at[0] * b;
    gradient[1] = 20 * b;
    return a * a + 10 * b * b;
  }

  @Test
  void findsTheLeastValueOfABentFunction() {
    double[] found = new Descent(DescentTest::valley).from(new double[] {-1, 2});
    assertThat(found[0]).isCloseTo(1, within(0.05));
    assertThat(found[1]).isCloseTo(1, within(0.1));
  }

  @Test
  void staysWhereNothingIsToBeGained() {
    double[] found = new Descent(DescentTest::valley).from(new double[] {1, 1});
    assertThat(found).containsExactly(1, 1);
  }
}
