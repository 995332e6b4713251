package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.annalist.model.event.Place;
import org.annalist.record.report.internal.Outlines.Point;

/**
 * A window on the world in which one degree north is as long as one degree east at its middle.
 *
 * @param west degrees east of its left edge
 * @param north degrees north of its top edge
 * @param across pixels per degree east
 * @param down pixels per degree north
 */
record MapView(double west, double north, double across, double down) {
  static final int WIDTH = 640;
  static final int HEIGHT = 420;

  /** What is drawn beyond the edges, so that cut outlines do not show, in pixels. */
  private static final double MARGIN = 8;

  private static final double SMALLEST = 9;
  private static final double AIR = 1.7;

  /** A window wider than this shows the world instead, in degrees. */
  private static final double WIDE = 170;

  private static final MapView WORLD = new MapView(-180, 88, WIDTH / 360.0, WIDTH / 275.0);

  /** The window that holds all points with some air around them. */
  static MapView around(List<Place.Point> points) {
    double west = points.stream().mapToDouble(Place.Point::longitude).min().orElse(-180);
    double east = points.stream().mapToDouble(Place.Point::longitude).max().orElse(180);
    double south = points.stream().mapToDouble(Place.Point::latitude).min().orElse(-60);
    double north = points.stream().mapToDouble(Place.Point::latitude).max().orElse(80);
    if ((east - west) * AIR > WIDE) {
      return WORLD;
    }
    double middle = (south + north) / 2;
    double squeeze = Math.max(0.3, Math.cos(Math.toRadians(middle)));
    double wide = Math.max((east - west) * AIR, SMALLEST);
    double high = Math.max((north - south) * AIR, SMALLEST * squeeze * HEIGHT / WIDTH);
    double down = Math.min(WIDTH / (wide * squeeze), HEIGHT / high);
    double across = down * squeeze;
    return new MapView(
        (west + east) / 2 - WIDTH / across / 2, middle + HEIGHT / down / 2, across, down);
  }

  Point project(double longitude, double latitude) {
    return new Point((longitude - west) * across, (north - latitude) * down);
  }

  /** The part of a ring in degrees that is in the window, in pixels; empty when none is. */
  List<Point> clip(List<Point> ring) {
    List<Point> out = ring.stream().map(p -> project(p.x(), p.y())).toList();
    out = cut(out, p -> p.x() >= -MARGIN, (a, b) -> atX(a, b, -MARGIN));
    out = cut(out, p -> p.x() <= WIDTH + MARGIN, (a, b) -> atX(a, b, WIDTH + MARGIN));
    out = cut(out, p -> p.y() >= -MARGIN, (a, b) -> atY(a, b, -MARGIN));
    return cut(out, p -> p.y() <= HEIGHT + MARGIN, (a, b) -> atY(a, b, HEIGHT + MARGIN));
  }

  /** Where the line between two points meets an edge. */
  @FunctionalInterface
  private interface Crossing {
    Point of(Point a, Point b);
  }

  /** One pass of Sutherland and Hodgman's clipping, 1974. */
  private static List<Point> cut(List<Point> ring, Predicate<Point> inside, Crossing crossing) {
    List<Point> out = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Point here = ring.get(i);
      Point before = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      if (inside.test(here) != inside.test(before)) {
        out.add(crossing.of(before, here));
      }
      if (inside.test(here)) {
        out.add(here);
      }
    }
    return out;
  }

  private static Point atX(Point a, Point b, double x) {
    return new Point(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
  }

  private static Point atY(Point a, Point b, double y) {
    return new Point(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y);
  }
}
