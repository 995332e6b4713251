package org.annalist.coder.where;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;

/**
 * What a document tells of countries and divisions so far, as weights. Each name counts once and a
 * little more for each repetition; no name speaks for its own meaning. Not thread-safe.
 */
final class Surroundings {
  private static final double NEAR_KM = 250;
  private static final double REPEATED = 0.25;

  private final Map<String, Map<String, Double>> countries = new HashMap<>();
  private final Map<String, Map<String, Double>> divisions = new HashMap<>();
  private final Map<String, Set<PlaceEntry>> points = new HashMap<>();

  /** Counts a country told by a name or a people. */
  void country(String code, String name, double weight) {
    add(countries, code, name, weight);
  }

  /** Counts a place by its country, its division and its point. */
  void place(PlaceEntry place, String name, double weight) {
    place.country().ifPresent(c -> add(countries, c, name, weight));
    division(place).ifPresent(d -> add(divisions, d, name, weight));
    if (place.kind().isSettlement() || place.kind() == PlaceKind.ADMIN2) {
      points.computeIfAbsent(name, n -> new HashSet<>()).add(place);
    }
  }

  private static void add(
      Map<String, Map<String, Double>> weights, String code, String name, double weight) {
    weights
        .computeIfAbsent(code, c -> new HashMap<>())
        .merge(name, weight, (old, more) -> old + REPEATED * more);
  }

  /** How well a meaning of a name fits, 0 to about 6. */
  double fit(PlaceEntry place, String name) {
    double total = 0;
    for (Map<String, Double> country : countries.values()) {
      total += sum(country, name);
    }
    double own =
        place.country().map(c -> sum(countries.getOrDefault(c, Map.of()), name)).orElse(0.0);
    double division =
        division(place).map(d -> sum(divisions.getOrDefault(d, Map.of()), name)).orElse(0.0);
    double share = total == 0 ? 0 : own / total;
    return Weights.SHARE * share
        + Weights.COUNTRY * log(own)
        + Weights.DIVISION * log(division)
        + Weights.NEAR * log(near(place, name));
  }

  private double near(PlaceEntry place, String name) {
    return points.entrySet().stream()
        .filter(e -> !e.getKey().equals(name))
        .filter(e -> e.getValue().stream().anyMatch(p -> p.kilometresTo(place) < NEAR_KM))
        .count();
  }

  private static double sum(Map<String, Double> weights, String name) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      sum += entry.getKey().equals(name) ? 0 : entry.getValue();
    }
    return sum;
  }

  private static double log(double weight) {
    return Math.log(1 + weight) / Math.log(2);
  }

  private static Optional<String> division(PlaceEntry place) {
    return place.kind() == PlaceKind.ADMIN1
        ? place.country().map(c -> c + place.name())
        : place.admin1().flatMap(a -> place.country().map(c -> c + a));
  }
}
