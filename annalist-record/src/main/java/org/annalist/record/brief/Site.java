package org.annalist.record.brief;

import org.annalist.model.event.Place;

/**
 * A place of interest.
 *
 * @param name for people
 * @param point where it is
 * @param radiusKm how far around it, in kilometres, above 0
 */
public record Site(String name, Place.Point point, double radiusKm) {
  private static final double EARTH_KM = 6371.0088;

  /** Refuses a radius that is none. */
  public Site {
    if (!(radiusKm > 0)) {
      throw new IllegalArgumentException("radius of " + name + " not above 0: " + radiusKm);
    }
  }

  /** Great-circle distance to a point in kilometres. */
  public double distanceKm(Place.Point other) {
    double lat1 = Math.toRadians(point.latitude());
    double lat2 = Math.toRadians(other.latitude());
    double halfLat = Math.sin((lat2 - lat1) / 2);
    double halfLon = Math.sin(Math.toRadians(other.longitude() - point.longitude()) / 2);
    double h = halfLat * halfLat + Math.cos(lat1) * Math.cos(lat2) * halfLon * halfLon;
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** Whether a point lies within the radius. */
  public boolean reaches(Place.Point other) {
    return distanceKm(other) <= radiusKm;
  }
}
