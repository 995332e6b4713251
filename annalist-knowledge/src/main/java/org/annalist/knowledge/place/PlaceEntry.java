package org.annalist.knowledge.place;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing that a name may mean.
 *
 * @param id number of the place in this gazetteer, negative for an imported one; the same place has
 *     the same number
 * @param name canonical name
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3; absent for seas and regions of several countries
 * @param admin1 name of the first-level division it lies in
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population inhabitants; 0 when unknown
 * @param geonames GeoNames id, when known
 * @param primary whether the name asked for is its canonical name rather than an alternate
 */
public record PlaceEntry(
    int id,
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<String> admin1,
    double latitude,
    double longitude,
    long population,
    OptionalLong geonames,
    boolean primary) {
  private static final double EARTH_RADIUS_KM = 6371.0;

  /** Great-circle distance in kilometres. */
  public double kilometresTo(PlaceEntry other) {
    double lat1 = Math.toRadians(latitude);
    double lat2 = Math.toRadians(other.latitude);
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(other.longitude - longitude);
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
