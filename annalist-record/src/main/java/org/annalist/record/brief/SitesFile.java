package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.annalist.model.event.Place;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Reads places of interest: CSV with a header line ({@code name}, {@code lat} or {@code latitude},
 * {@code lon} or {@code longitude}, and {@code radius_km} where radii differ), or GeoJSON points
 * with the properties {@code name} and {@code radius_km}. A broken row is left out and told with
 * its line; the others are kept. Stateless and thread-safe.
 */
public final class SitesFile {
  private static final List<String> NAME = List.of("name", "site", "place");
  private static final List<String> LATITUDE = List.of("lat", "latitude");
  private static final List<String> LONGITUDE = List.of("lon", "lng", "long", "longitude");
  private static final List<String> RADIUS = List.of("radius_km", "radius");
  private static final String BOM = "\uFEFF";

  private SitesFile() {}

  /**
   * The sites of a file's text, and what is wrong with the rows left out.
   *
   * @param uri the file, for problems
   * @param text its content
   * @param usualKm the radius of sites that give none
   */
  public static Outcome<List<Site>> read(String uri, String text, double usualKm) {
    String content = text.startsWith(BOM) ? text.substring(1) : text;
    return content.strip().startsWith("{")
        ? GeoJsonSites.read(uri, content, usualKm)
        : csv(uri, content, usualKm);
  }

  private static Outcome<List<Site>> csv(String uri, String text, double usualKm) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || lines.get(0).isBlank()) {
      return Outcome.failed(List.of(broken(uri, 1, "the file has no header line", "name,lat,lon")));
    }
    List<String> header =
        CsvLine.cells(lines.get(0)).stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    OptionalInt lat = column(header, LATITUDE);
    OptionalInt lon = column(header, LONGITUDE);
    if (lat.isEmpty() || lon.isEmpty()) {
      return Outcome.failed(
          List.of(
              broken(uri, 1, "no columns lat and lon in " + header, "begin with name,lat,lon")));
    }
    List<Site> sites = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          List<String> cells = CsvLine.cells(lines.get(i));
          sites.add(site(header, cells, lat.getAsInt(), lon.getAsInt(), usualKm));
        } catch (IllegalArgumentException e) {
          problems.add(broken(uri, i + 1, e.getMessage(), "the row was left out"));
        }
      }
    }
    return Outcome.of(sites, problems);
  }

  private static Site site(
      List<String> header, List<String> cells, int lat, int lon, double usualKm) {
    if (cells.size() <= Math.max(lat, lon)) {
      throw new IllegalArgumentException(
          "the row has " + cells.size() + " cells, the header " + header.size());
    }
    OptionalInt name = column(header, NAME);
    String called = name.isPresent() ? cells.get(name.getAsInt()).strip() : "";
    OptionalInt radius = column(header, RADIUS);
    boolean own =
        radius.isPresent()
            && radius.getAsInt() < cells.size()
            && !cells.get(radius.getAsInt()).isBlank();
    double km = own ? number(cells.get(radius.getAsInt()), "radius") : usualKm;
    Place.Point point =
        new Place.Point(number(cells.get(lat), "latitude"), number(cells.get(lon), "longitude"));
    return new Site(called.isEmpty() ? "unnamed" : called, point, km);
  }

  private static double number(String cell, String what) {
    try {
      return Double.parseDouble(cell.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a " + what + ": \"" + cell.strip() + "\"", e);
    }
  }

  private static OptionalInt column(List<String> header, List<String> names) {
    return names.stream().mapToInt(header::indexOf).filter(i -> i >= 0).findFirst();
  }

  private static Problem broken(String uri, long line, String message, String hint) {
    return Problem.warning(ProblemCode.BROKEN_SITE, Location.line(uri, line), message, hint);
  }
}
