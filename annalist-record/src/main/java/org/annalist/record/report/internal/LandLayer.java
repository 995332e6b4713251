package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.record.report.internal.Outlines.Point;

/** The land of a map: countries in the window, and the names of those with room for one. */
final class LandLayer {
  /** A country smaller than this on the map is not named, in square pixels. */
  private static final double SMALLEST_NAMED = 5000;

  /** Width of a letter, in pixels. */
  private static final double LETTER = 7.5;

  private final Outlines outlines = new Outlines();

  /**
   * Draws what is in the window.
   *
   * @param labels where other words stand; no name is put over them
   */
  Html of(MapView view, List<MapFigure.Box> labels) {
    StringBuilder land = new StringBuilder();
    StringBuilder names = new StringBuilder();
    outlines
        .countries()
        .forEach(
            (name, rings) -> {
              List<List<Point>> seen =
                  rings.stream().map(view::clip).filter(r -> r.size() > 2).toList();
              if (!seen.isEmpty()) {
                land.append("<path d=\"");
                seen.forEach(ring -> path(land, ring));
                land.append("\"/>");
                middle(seen)
                    .filter(at -> hasRoom(name, at, labels))
                    .ifPresent(at -> names.append(name(name, at)));
              }
            });
    return new Html(land + "<g class=\"names\">" + names + "</g>");
  }

  private static void path(StringBuilder out, List<Point> ring) {
    char command = 'M';
    for (Point point : ring) {
      out.append(command).append(point.svg());
      command = 'L';
    }
    out.append('Z');
  }

  /** Centre of the largest part, if it is large enough for a name. */
  private static Optional<Point> middle(List<List<Point>> rings) {
    return rings.stream()
        .map(Shape::of)
        .filter(s -> s.area() >= SMALLEST_NAMED)
        .max(Comparator.comparing(Shape::area))
        .map(Shape::centre);
  }

  private static boolean hasRoom(String name, Point at, List<MapFigure.Box> labels) {
    double half = name.length() * LETTER / 2;
    boolean inside = at.x() - half > 4 && at.x() + half < MapView.WIDTH - 4;
    boolean high = at.y() > 14 && at.y() < MapView.HEIGHT - 8;
    MapFigure.Box box = new MapFigure.Box(at.x() - half, at.y(), 2 * half);
    return inside && high && labels.stream().noneMatch(box::hides);
  }

  private static String name(String name, Point at) {
    return "<text " + at.attributes() + ">" + Html.text(name).markup() + "</text>";
  }

  /**
   * What a closed line encloses.
   *
   * @param area in square pixels
   * @param centre its centre of mass
   */
  private record Shape(double area, Point centre) {
    static Shape of(List<Point> ring) {
      List<Point> all = new ArrayList<>(ring);
      all.add(ring.get(0));
      double area = 0;
      double x = 0;
      double y = 0;
      for (int i = 1; i < all.size(); i++) {
        Point a = all.get(i - 1);
        Point b = all.get(i);
        double cross = a.x() * b.y() - b.x() * a.y();
        area += cross / 2;
        x += (a.x() + b.x()) * cross / 6;
        y += (a.y() + b.y()) * cross / 6;
      }
      Point centre = area == 0 ? ring.get(0) : new Point(x / area, y / area);
      return new Shape(Math.abs(area), centre);
    }
  }
}
