package org.annalist.lab.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimplifierTest {
  private final Point start = new Point(0, 0);
  private final Point end = new Point(10, 0);

  @Test
  void pointsNearTheLineAreLeftOut() {
    List<Point> line = List.of(start, new Point(3, 0.05), new Point(7, -0.05), end);
    assertThat(Simplifier.simplify(line, 0.1)).containsExactly(start, end);
  }

  @Test
  void aCapeStays() {
    Point cape = new Point(5, 2);
    List<Point> line = List.of(start, new Point(2.5, 1.01), cape, end);
    assertThat(Simplifier.simplify(line, 0.1)).containsExactly(start, cape, end);
  }

  @Test
  void aClosedLineKeepsItsFarthestPoint() {
    Point far = new Point(4, 4);
    assertThat(Simplifier.simplify(List.of(start, new Point(4, 0), far, new Point(0, 4), start), 1))
        .contains(far)
        .startsWith(start)
        .endsWith(start);
  }

  @Test
  void theAreaOfASquareIsItsSideSquared() {
    List<Point> square = List.of(start, new Point(3, 0), new Point(3, 3), new Point(0, 3), start);
    assertThat(Simplifier.area(square)).isEqualTo(9);
  }
}
