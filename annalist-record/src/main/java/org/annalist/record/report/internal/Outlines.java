package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/** Outlines of countries, from Natural Earth (public domain). Immutable. */
final class Outlines {
  private static final double UNITS_PER_DEGREE = 50;
  private static final double TURN = 360;
  private static final double HALF_TURN = 180;

  private final Map<String, List<List<Point>>> countries = new TreeMap<>();

  /**
   * A point of an outline or on the map.
   *
   * @param x degrees east, or pixels from the left
   * @param y degrees north, or pixels from the top
   */
  record Point(double x, double y) {
    /** Both with one decimal, for a path. */
    String svg() {
      return pixels(x) + " " + pixels(y);
    }

    /** Both as attributes. */
    String attributes() {
      return "x=\"" + pixels(x) + "\" y=\"" + pixels(y) + "\"";
    }

    /** A length with one decimal at most. */
    static String pixels(double value) {
      long tenths = Math.round(value * 10);
      String sign = tenths < 0 ? "-" : "";
      long size = Math.abs(tenths);
      return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
  }

  Outlines() {
    List<List<Point>> arcs = new ArrayList<>();
    for (Row row : Table.resource(Outlines.class, "outlines.tsv").rows()) {
      if (row.get("kind").equals("arc")) {
        arcs.add(arc(row.get("data")));
      } else {
        countries.put(row.get("name"), rings(row.get("data"), arcs));
      }
    }
  }

  private static List<Point> arc(String data) {
    List<Point> out = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (String step : data.split(",")) {
      int space = step.indexOf(' ');
      x += Integer.parseInt(step.substring(0, space));
      y += Integer.parseInt(step.substring(space + 1));
      out.add(new Point(x / UNITS_PER_DEGREE, y / UNITS_PER_DEGREE));
    }
    return out;
  }

  private static List<List<Point>> rings(String data, List<List<Point>> arcs) {
    List<List<Point>> out = new ArrayList<>();
    for (String ring : data.split(";")) {
      List<Point> points = new ArrayList<>();
      for (String name : ring.split(",")) {
        boolean back = name.startsWith("~");
        List<Point> arc =
            new ArrayList<>(arcs.get(Integer.parseInt(back ? name.substring(1) : name)));
        if (back) {
          Collections.reverse(arc);
        }
        points.addAll(arc);
      }
      out.addAll(unwrapped(points));
    }
    return List.copyOf(out);
  }

  /**
   * A ring that crosses the date line, drawn through it and once more on the other side of the
   * world; any other ring as it is.
   */
  private static List<List<Point>> unwrapped(List<Point> ring) {
    List<Point> out = new ArrayList<>();
    double turn = 0;
    double last = ring.get(0).x();
    for (Point point : ring) {
      turn += Math.abs(point.x() - last) < HALF_TURN ? 0 : point.x() < last ? TURN : -TURN;
      last = point.x();
      out.add(new Point(last + turn, point.y()));
    }
    boolean straight = out.equals(ring);
    boolean aroundThePole = turn != 0;
    if (straight || aroundThePole) {
      return List.of(List.copyOf(ring));
    }
    double shift = out.stream().anyMatch(p -> p.x() > HALF_TURN) ? -TURN : TURN;
    List<Point> twin = out.stream().map(p -> new Point(p.x() + shift, p.y())).toList();
    return List.of(List.copyOf(out), twin);
  }

  /** Names in order, each with its closed rings in degrees. */
  Map<String, List<List<Point>>> countries() {
    return countries;
  }
}
