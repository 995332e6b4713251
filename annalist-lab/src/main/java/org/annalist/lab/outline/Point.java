package org.annalist.lab.outline;

/**
 * A point on the map.
 *
 * @param x degrees east
 * @param y degrees north
 */
record Point(double x, double y) {
  /** Distance from the straight line between two points. */
  double distance(Point from, Point to) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double length = Math.hypot(dx, dy);
    if (length == 0) {
      return Math.hypot(x - from.x, y - from.y);
    }
    return Math.abs(dx * (from.y - y) - (from.x - x) * dy) / length;
  }
}
