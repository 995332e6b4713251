package org.annalist.coder.who;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.knowledge.actor.EntryKind;

/**
 * The country a report is about, for institutions and people told without one ("the police"). Only
 * a country that clearly outweighs the others counts.
 */
final class Setting {
  private static final double HEADING = 2.0;
  private static final double CLEAR = 0.4;

  private final List<Line> lines;
  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Double> places = new HashMap<>();
  private final Map<String, Double> groups = new HashMap<>();

  private Setting(List<Line> lines) {
    this.lines = lines;
  }

  static Setting of(List<Line> lines) {
    Setting setting = new Setting(lines);
    for (int i = 0; i < lines.size(); i++) {
      double weight = i < 2 ? HEADING : 1.0;
      setting.add(lines.get(i), weight);
    }
    return setting;
  }

  private void add(Line line, double weight) {
    for (Line.Piece piece : line.pieces()) {
      boolean town = piece.kind() == EntryKind.CITY;
      if (tells(piece) && !(town && line.placeAt(piece.tokens().start()).isPresent())) {
        add(piece.country().orElseThrow(), weight, town || isPlaced(line, piece));
      }
      if (piece.kind() == EntryKind.ARMED_GROUP) {
        piece.country().ifPresent(c -> groups.merge(c, weight, Double::sum));
      }
    }
    line.places().forEach(p -> add(p.country().orElseThrow(), weight, true));
  }

  private void add(String country, double weight, boolean placed) {
    weights.merge(country, weight, Double::sum);
    if (placed) {
      places.merge(country, weight, Double::sum);
    }
  }

  private static boolean tells(Line.Piece piece) {
    boolean kind =
        piece.kind().isPlaceOrPeople()
            || piece.kind() == EntryKind.BODY
            || piece.kind() == EntryKind.METONYM
            || piece.kind() == EntryKind.PERSON
            || piece.kind() == EntryKind.PARTY;
    return kind && piece.country().filter(Setting::isState).isPresent();
  }

  /** Whether the code is one of a state. */
  static boolean isState(String code) {
    return !List.of("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC").contains(code);
  }

  /** The country that the report is mainly about. */
  Optional<String> main() {
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .filter(e -> e.getValue() >= CLEAR * all)
        .map(Map.Entry::getKey);
  }

  /**
   * The heaviest of some candidates, if any is mentioned: where things take place and armed groups
   * act counts for more than who is spoken of.
   */
  Optional<String> heaviest(List<String> candidates) {
    boolean scene = candidates.stream().anyMatch(c -> scene(c) > 0);
    return candidates.stream()
        .filter(c -> scene ? scene(c) > 0 : weights.containsKey(c))
        .max(Comparator.comparingDouble(c -> scene ? scene(c) : weights.get(c)));
  }

  private double scene(String country) {
    return places.getOrDefault(country, 0.0) + groups.getOrDefault(country, 0.0);
  }

  /** The country where a sentence places its events by "in" or "near", nearest to a token. */
  Optional<String> around(int sentence, int token) {
    Line line = lines.get(sentence);
    return Stream.concat(line.places().stream(), line.pieces().stream())
        .filter(p -> p.kind().isPlaceOrPeople() && p.country().filter(Setting::isState).isPresent())
        .filter(p -> isPlaced(line, p))
        .min(Comparator.comparingInt(p -> Math.abs(p.tokens().start() - token)))
        .flatMap(Line.Piece::country);
  }

  private static boolean isPlaced(Line line, Line.Piece piece) {
    String before = line.lower(piece.tokens().start() - 1);
    return List.of("in", "near", "at", "outside", "around").contains(before);
  }
}
