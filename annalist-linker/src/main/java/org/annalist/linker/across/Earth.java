package org.annalist.linker.across;

import org.annalist.model.event.Place;

/** Distances on the sphere. Stateless. */
final class Earth {
  private static final double RADIUS_KM = 6371;

  private Earth() {}

  /** Great-circle distance by the haversine formula. */
  static double kilometres(Place.Point p, Place.Point q) {
    double north = Math.toRadians(q.latitude() - p.latitude());
    double east = Math.toRadians(q.longitude() - p.longitude());
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(p.latitude()))
                * Math.cos(Math.toRadians(q.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
