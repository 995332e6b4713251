package org.annalist.coder.who;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private Setting(List<Line> lines) {
    this.lines = lines;
  }

  static Setting of(List<Line> lines) {
    Setting setting = new Setting(lines);
    for (int i = 0; i < lines.size(); i++) {
      double weight = i < 2 ? HEADING : 1.0;
      for (Line.Piece piece : lines.get(i).pieces()) {
        if (tells(piece)) {
          boolean placed = piece.kind() == EntryKind.CITY || isPlaced(lines.get(i), piece);
          setting.add(piece.country().orElseThrow(), weight, placed);
        }
      }
    }
    return setting;
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

  /** The heaviest of some candidates, if any is mentioned. */
  Optional<String> heaviest(List<String> candidates) {
    Map<String, Double> told = candidates.stream().anyMatch(places::containsKey) ? places : weights;
    return candidates.stream().filter(told::containsKey).max(Comparator.comparingDouble(told::get));
  }

  /** The country where a sentence places its events by "in" or "near", nearest to a token. */
  Optional<String> around(int sentence, int token) {
    return lines.get(sentence).pieces().stream()
        .filter(p -> p.kind().isPlaceOrPeople() && p.country().filter(Setting::isState).isPresent())
        .filter(p -> isPlaced(lines.get(sentence), p))
        .min(Comparator.comparingInt(p -> Math.abs(p.tokens().start() - token)))
        .flatMap(Line.Piece::country);
  }

  private static boolean isPlaced(Line line, Line.Piece piece) {
    String before = line.lower(piece.tokens().start() - 1);
    return List.of("in", "near", "at", "outside", "around").contains(before);
  }
}
