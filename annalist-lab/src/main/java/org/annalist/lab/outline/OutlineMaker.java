package org.annalist.lab.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a TopoJSON file of countries into a small table of simplified arcs and of countries made of
 * them. Points are whole numbers in fiftieths of a degree, each but the first told by its distance
 * from the one before.
 */
public final class OutlineMaker {
  /** Points closer than this to the simplified line are left out, in degrees. */
  private static final double TOLERANCE = 0.08;

  /** Islands smaller than this are left out, in square degrees. */
  private static final double SMALLEST = 0.04;

  private static final int UNITS_PER_DEGREE = 50;

  private static final String HEAD =
      """
      # Outlines of countries for the map of the report.
      # Made with Natural Earth (public domain), 1:50m, simplified; see org.annalist.lab.outline.
      # arc: points in 1/50 degree east and north, each but the first as a step from the one before.
      # country: rings of arcs; ~n is arc n backwards.
      kind\tname\tdata
      """;

  private final List<List<Point>> arcs = new ArrayList<>();
  private final Map<Integer, Integer> numbers = new LinkedHashMap<>();
  private final JsonNode topology;

  private OutlineMaker(JsonNode topology) {
    this.topology = topology;
  }

  /**
   * Reads the first path and writes the second.
   *
   * @throws IOException if either fails
   */
  public static void main(String[] paths) throws IOException {
    JsonNode topology = JsonMapper.builder().build().readTree(Files.readString(Path.of(paths[0])));
    Files.writeString(Path.of(paths[1]), new OutlineMaker(topology).table());
  }

  private String table() {
    JsonNode scale = topology.at("/transform/scale");
    JsonNode shift = topology.at("/transform/translate");
    for (JsonNode arc : topology.get("arcs")) {
      arcs.add(Simplifier.simplify(points(arc, scale, shift), TOLERANCE));
    }
    Map<String, String> countries = new TreeMap<>();
    for (JsonNode country : topology.at("/objects/countries/geometries")) {
      String rings = rings(country);
      if (!rings.isEmpty()) {
        countries.put(country.at("/properties/name").asString(), rings);
      }
    }
    StringBuilder out = new StringBuilder(HEAD);
    numbers.forEach((old, n) -> out.append("arc\t" + n + "\t" + steps(arcs.get(old)) + "\n"));
    countries.forEach((name, rings) -> out.append("country\t" + name + "\t" + rings + "\n"));
    return out.toString();
  }

  private static List<Point> points(JsonNode arc, JsonNode scale, JsonNode shift) {
    List<Point> out = new ArrayList<>();
    double x = 0;
    double y = 0;
    for (JsonNode step : arc) {
      x += step.get(0).asDouble();
      y += step.get(1).asDouble();
      out.add(
          new Point(
              x * scale.get(0).asDouble() + shift.get(0).asDouble(),
              y * scale.get(1).asDouble() + shift.get(1).asDouble()));
    }
    return out;
  }

  private String rings(JsonNode country) {
    List<JsonNode> rings = new ArrayList<>();
    boolean many = "MultiPolygon".equals(country.path("type").asString());
    for (JsonNode part : country.path("arcs")) {
      if (many) {
        part.forEach(rings::add);
      } else {
        rings.add(part);
      }
    }
    return rings.stream()
        .filter(this::isLarge)
        .map(this::numbered)
        .collect(Collectors.joining(";"));
  }

  private boolean isLarge(JsonNode ring) {
    int arc = ring.get(0).asInt();
    return ring.size() > 1 || Simplifier.area(arcs.get(arc < 0 ? ~arc : arc)) >= SMALLEST;
  }

  private String numbered(JsonNode ring) {
    List<String> out = new ArrayList<>();
    for (JsonNode node : ring) {
      int arc = node.asInt();
      int number = numbers.computeIfAbsent(arc < 0 ? ~arc : arc, old -> numbers.size());
      out.add(arc < 0 ? "~" + number : String.valueOf(number));
    }
    return String.join(",", out);
  }

  private static String steps(List<Point> arc) {
    List<String> out = new ArrayList<>();
    long lastX = 0;
    long lastY = 0;
    for (Point point : arc) {
      long x = Math.round(point.x() * UNITS_PER_DEGREE);
      long y = Math.round(point.y() * UNITS_PER_DEGREE);
      out.add((x - lastX) + " " + (y - lastY));
      lastX = x;
      lastY = y;
    }
    return String.join(",", out);
  }
}
