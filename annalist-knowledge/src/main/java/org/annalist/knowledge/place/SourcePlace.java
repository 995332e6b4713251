package org.annalist.knowledge.place;

import java.util.List;

/**
 * A place before it is packed.
 *
 * @param code code of a division such as {@code PK.03}; empty for other places
 * @param name canonical name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3
 * @param admin1 code of the first-level division it lies in; empty when unknown
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants; 0 when unknown
 * @param geonames GeoNames id; 0 when unknown
 * @param alternates other names in Latin script
 */
public record SourcePlace(
    String code,
    String name,
    PlaceKind kind,
    String country,
    String admin1,
    double latitude,
    double longitude,
    int population,
    int geonames,
    List<String> alternates) {
  /** Copies the names and checks the point. */
  public SourcePlace {
    alternates = List.copyOf(alternates);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "not on Earth: " + name + " " + latitude + " " + longitude);
    }
  }
}
