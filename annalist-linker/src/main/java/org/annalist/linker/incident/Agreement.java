package org.annalist.linker.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Event;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;

/**
 * How far two tellings agree: a positive score for what they share, {@link #CONTRADICTION} when
 * they cannot be one happening.
 */
final class Agreement {
  static final int CONTRADICTION = -100;

  /** One attack may harm people of two countries, so that other victims speak against it only. */
  private static final int OTHERS_HARMED = -2;

  private static final double NEAR_KM = 30;
  private static final double EARTH_RADIUS_KM = 6371;
  private static final Set<PlacePrecision> POINTS =
      Set.of(PlacePrecision.SITE, PlacePrecision.SETTLEMENT, PlacePrecision.NEAR);

  private Agreement() {}

  static int of(Event a, Event b) {
    int where = places(a.where(), b.where());
    int when = times(a.when(), b.when());
    int harmed = Math.max(OTHERS_HARMED, parties(victims(a), victims(b)));
    int doers = parties(a.actors(), b.actors());
    int figures = figures(a.harm().killed(), b.harm().killed());
    if (Math.min(Math.min(where, when), doers) == CONTRADICTION) {
      return CONTRADICTION;
    }
    return where + when + harmed + doers + figures;
  }

  private static int places(Optional<Place> a, Optional<Place> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (differ(a.get().country(), b.get().country())) {
      return CONTRADICTION;
    }
    if (a.get().name().equalsIgnoreCase(b.get().name())) {
      return isPoint(a.get()) ? 3 : 1;
    }
    if (!isPoint(a.get()) || !isPoint(b.get())) {
      return 0;
    }
    return kilometres(a.get(), b.get()).map(d -> d <= NEAR_KM ? 2 : CONTRADICTION).orElse(0);
  }

  private static boolean isPoint(Place place) {
    return POINTS.contains(place.precision());
  }

  private static Optional<Double> kilometres(Place a, Place b) {
    return a.point().flatMap(p -> b.point().map(q -> kilometres(p, q)));
  }

  /** Great-circle distance by the haversine formula. */
  private static double kilometres(Place.Point p, Place.Point q) {
    double north = Math.toRadians(q.latitude() - p.latitude());
    double east = Math.toRadians(q.longitude() - p.longitude());
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(p.latitude()))
                * Math.cos(Math.toRadians(q.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
  }

  private static int times(Optional<When> a, Optional<When> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.get().partial().isPresent() || b.get().partial().isPresent()) {
      return a.get().iso().equals(b.get().iso()) ? 2 : 0;
    }
    if (!overlap(a.get(), b.get())) {
      return StatedTime.is(a.get()) && StatedTime.is(b.get()) ? CONTRADICTION : 0;
    }
    boolean days = a.get().precision() == Precision.DAY && b.get().precision() == Precision.DAY;
    return days ? 2 : 1;
  }

  /** Whether the stretches share a day, or touch: reports of one night differ by a day. */
  private static boolean overlap(When a, When b) {
    LocalDate aFrom = a.from().orElseThrow();
    LocalDate bFrom = b.from().orElseThrow();
    return !aFrom.isAfter(b.to().orElseThrow().plusDays(1))
        && !bFrom.isAfter(a.to().orElseThrow().plusDays(1));
  }

  private static List<Actor> victims(Event event) {
    return event.harm().victims().isEmpty() ? event.recipients() : event.harm().victims();
  }

  private static int parties(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    if (a.stream().anyMatch(x -> b.stream().anyMatch(x::sameAs))) {
      return 2;
    }
    Set<String> left = countries(a);
    Set<String> right = countries(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    return left.stream().anyMatch(right::contains) ? 1 : CONTRADICTION;
  }

  private static Set<String> countries(Collection<Actor> actors) {
    return actors.stream().flatMap(x -> x.country().stream()).collect(Collectors.toSet());
  }

  private static int figures(Optional<CountRange> a, Optional<CountRange> b) {
    return a.isPresent() && a.equals(b) ? 1 : 0;
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }
}
