package org.annalist.coder.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annalist.knowledge.place.PlaceEntry;
import org.annalist.knowledge.place.PlaceKind;

/**
 * Decides what the names of one document mean. A name keeps its meaning in a document unless the
 * words beside it tell another.
 */
final class Chooser {
  private static final Pattern LINK = Pattern.compile(",?\\s|\\s?\\(|,? in |/");
  private static final int ROUNDS = 3;
  private static final double CONTAINER = 8;
  private static final double HINT = 3;
  private static final double SHADOW = 2;
  private static final int SEAT = 15_000;

  private final String text;
  private final List<Spot> spots;
  private final Map<Integer, PlaceEntry> chosen = new HashMap<>();
  private final Map<String, Double> peoples;

  /** The spots of a text in order, and how often the people of a country are named. */
  Chooser(String text, List<Spot> spots, Map<String, Double> peoples) {
    this.text = text;
    this.spots = spots;
    this.peoples = peoples;
  }

  /** The meaning of each spot, absent when it has none. */
  List<Optional<PlaceEntry>> choose() {
    for (int round = 0; round < ROUNDS; round++) {
      Surroundings around = surroundings(round);
      Map<Integer, PlaceEntry> next = new HashMap<>();
      Map<String, PlaceEntry> byName = new HashMap<>();
      for (int i = 0; i < spots.size(); i++) {
        if (container(i).isPresent() || spots.get(i).hint().isPresent()) {
          best(i, around).ifPresent(p -> byName.putIfAbsent(key(p), p));
        }
      }
      for (int i = 0; i < spots.size(); i++) {
        int at = i;
        best(i, around, byName).ifPresent(p -> next.put(at, p));
      }
      chosen.clear();
      chosen.putAll(next);
    }
    List<Optional<PlaceEntry>> result = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      result.add(Optional.ofNullable(chosen.get(i)));
    }
    return result;
  }

  private Surroundings surroundings(int round) {
    Surroundings around = new Surroundings();
    peoples.forEach((code, weight) -> around.country(code, " " + code, weight));
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (round == 0) {
        List<PlaceEntry> sure = spot.candidates();
        sure.stream()
            .filter(p -> sure.size() == 1 || Prominence.of(p) >= Prominence.LARGE)
            .forEach(p -> around.place(p, spot.key(), sure.size() == 1 ? 1.0 : 0.7));
      } else if (chosen.containsKey(i)) {
        around.place(chosen.get(i), spot.key(), 1.0);
      }
    }
    return around;
  }

  private Optional<PlaceEntry> best(int i, Surroundings around) {
    return best(i, around, Map.of());
  }

  private Optional<PlaceEntry> best(int i, Surroundings around, Map<String, PlaceEntry> told) {
    Spot spot = spots.get(i);
    Optional<PlaceEntry> container = container(i);
    PlaceEntry best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (PlaceEntry candidate : spot.candidates()) {
      double score = score(spot, candidate, around, container);
      if (container.isEmpty() && told.containsKey(key(candidate))) {
        score += told.get(key(candidate)).id() == candidate.id() ? CONTAINER / 2 : 0;
      }
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(
      Spot spot, PlaceEntry candidate, Surroundings around, Optional<PlaceEntry> container) {
    double score = Prominence.of(candidate) + around.fit(candidate, spot.key());
    boolean named = spot.candidates().stream().anyMatch(PlaceEntry::primary);
    score -= named && !candidate.primary() ? Weights.ALTERNATE : 0;
    if (spot.hint().isPresent()) {
      score += fits(spot.hint().get(), candidate.kind()) ? HINT : 0;
    }
    if (spot.hint().isEmpty() && isShadowed(candidate, spot.candidates())) {
      score -= SHADOW;
    }
    if (container.isPresent() && lies(candidate, container.get())) {
      score += CONTAINER;
    }
    return score;
  }

  /** A division whose seat bears its name: the town is meant unless the text says otherwise. */
  private static boolean isShadowed(PlaceEntry place, List<PlaceEntry> candidates) {
    boolean division = place.kind() == PlaceKind.ADMIN1 || place.kind() == PlaceKind.ADMIN2;
    return division
        && candidates.stream()
            .filter(
                c -> c.kind().isSettlement() && c.primary() && c.country().equals(place.country()))
            .anyMatch(c -> c.admin1().equals(Optional.of(place.name())) && c.population() > SEAT);
  }

  private static boolean fits(PlaceKind hint, PlaceKind kind) {
    return hint == PlaceKind.SETTLEMENT ? kind.isSettlement() : hint == kind;
  }

  private static boolean lies(PlaceEntry place, PlaceEntry container) {
    return switch (container.kind()) {
      case COUNTRY ->
          place.kind() != PlaceKind.COUNTRY && place.country().equals(container.country());
      case ADMIN1 ->
          place.country().equals(container.country())
              && place.admin1().map(a -> a.equals(container.name())).orElse(false);
      default -> false;
    };
  }

  /** The country or division named right after: "Kunduz, Afghanistan", "Paris, Texas". */
  private Optional<PlaceEntry> container(int i) {
    if (i + 1 >= spots.size()) {
      return Optional.empty();
    }
    Spot spot = spots.get(i);
    Spot next = spots.get(i + 1);
    boolean beside =
        next.sentence() == spot.sentence() && LINK.matcher(between(spot, next)).matches();
    if (!beside) {
      return Optional.empty();
    }
    return next.candidates().stream()
        .filter(c -> c.kind() == PlaceKind.COUNTRY || c.kind() == PlaceKind.ADMIN1)
        .filter(c -> spot.candidates().stream().noneMatch(p -> isPeer(p, c)))
        .filter(c -> spot.candidates().stream().anyMatch(p -> lies(p, c)))
        .findFirst();
  }

  /** "Mexico, Canada": a list, not a place in a larger one. */
  private static boolean isPeer(PlaceEntry place, PlaceEntry container) {
    return place.primary()
        && place.kind() == container.kind()
        && (place.kind() == PlaceKind.COUNTRY || place.country().equals(container.country()));
  }

  private String between(Spot spot, Spot next) {
    return text.substring(spot.span().end(), next.span().start());
  }

  private static String key(PlaceEntry place) {
    return place.name();
  }
}
