package org.annalist.lab.outline;

import java.util.ArrayList;
import java.util.List;

/** Lines with fewer points (Douglas and Peucker, 1973). Stateless. */
final class Simplifier {
  private Simplifier() {}

  /** The line without the points that lie within {@code tolerance} of what remains. */
  static List<Point> simplify(List<Point> line, double tolerance) {
    List<Point> out = new ArrayList<>(List.of(line.get(0)));
    add(line, 0, line.size() - 1, tolerance, out);
    return out;
  }

  private static void add(List<Point> line, int from, int to, double tolerance, List<Point> out) {
    int farthest = -1;
    double distance = tolerance;
    for (int i = from + 1; i < to; i++) {
      double next = line.get(i).distance(line.get(from), line.get(to));
      if (next > distance) {
        distance = next;
        farthest = i;
      }
    }
    if (farthest < 0) {
      out.add(line.get(to));
    } else {
      add(line, from, farthest, tolerance, out);
      add(line, farthest, to, tolerance, out);
    }
  }

  /** What a closed line encloses. */
  static double area(List<Point> ring) {
    double sum = 0;
    for (int i = 1; i < ring.size(); i++) {
      Point a = ring.get(i - 1);
      Point b = ring.get(i);
      sum += a.x() * b.y() - b.x() * a.y();
    }
    return Math.abs(sum) / 2;
  }
}
