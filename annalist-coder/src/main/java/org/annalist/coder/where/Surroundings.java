package org.annalist.coder.where;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;

/** What a document tells of countries and divisions so far, as weights. Not thread-safe. */
final class Surroundings {
  private static final double NEAR_KM = 250;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private double total;

  /** Counts a country named, or a people. */
  void country(String code, double weight) {
    countries.merge(code, weight, Double::sum);
    total += weight;
  }

  /** Counts a place by its country and division. */
  void place(PlaceEntry place, double weight) {
    place.country().ifPresent(c -> country(c, weight));
    division(place).ifPresentOrElse(d -> divisions.merge(d, weight, Double::sum), () -> {});
  }

  /** How well a place fits, 0 to about 5. */
  double fit(PlaceEntry place, Collection<PlaceEntry> others) {
    double country = place.country().map(c -> countries.getOrDefault(c, 0.0)).orElse(0.0);
    double division = division(place).map(d -> divisions.getOrDefault(d, 0.0)).orElse(0.0);
    double near =
        others.stream()
            .filter(o -> o.id() != place.id() && isPoint(o))
            .filter(o -> o.kilometresTo(place) < NEAR_KM)
            .count();
    double share = total == 0 ? 0 : country / total;
    return 2.0 * share + 0.35 * log(country) + 0.8 * log(division) + 0.35 * log(near);
  }

  private static double log(double weight) {
    return Math.log(1 + weight) / Math.log(2);
  }

  private static boolean isPoint(PlaceEntry place) {
    return place.kind().isSettlement() || place.kind() == PlaceKind.ADMIN2;
  }

  private static java.util.Optional<String> division(PlaceEntry place) {
    return place.kind() == PlaceKind.ADMIN1
        ? place.country().map(c -> c + place.name())
        : place.admin1().flatMap(a -> place.country().map(c -> c + a));
  }
}
