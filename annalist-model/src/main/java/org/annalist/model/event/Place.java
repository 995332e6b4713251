package org.annalist.model.event;

import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.text.Span;

/**
 * Where something took place.
 *
 * @param text the words as they stand in the document
 * @param span where they stand
 * @param name canonical name
 * @param country ISO 3166-1 alpha-3, absent when unknown
 * @param admin1 name of the first-level division, when known
 * @param point WGS 84 coordinates, when known
 * @param geonames GeoNames id, when known
 * @param precision what the coordinates stand for
 */
public record Place(
    String text,
    Span span,
    String name,
    Optional<String> country,
    Optional<String> admin1,
    Optional<Point> point,
    OptionalLong geonames,
    PlacePrecision precision) {

  /**
   * WGS 84 coordinates.
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) {
    /** Checks the ranges. */
    public Point {
      if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
        throw new IllegalArgumentException("not on Earth: " + latitude + ", " + longitude);
      }
    }
  }

  /** A place of which nothing but the words is known. */
  public static Place unplaced(String text, Span span) {
    return new Place(
        text,
        span,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        PlacePrecision.UNPLACED);
  }
}
