package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.lab.eval.Assignment;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.json.Fields;

/** The templates of a report, predicted and gold, put together so that most fillers agree. */
final class Alignment {
  /**
   * How a predicted template agrees with one of the gold in a slot.
   *
   * @param credit sum over its fillers
   * @param hit the gold fillers that found a partner
   */
  record Credit(double credit, Set<Integer> hit) {}

  private final List<Fields> gold;
  private final List<Fields> predicted;
  private final List<Pair> pairs;
  private final Map<Pair, Map<String, Credit>> credits = new HashMap<>();

  Alignment(List<Fields> gold, List<Fields> predicted) {
    this.gold = gold;
    this.predicted = predicted;
    List<List<Double>> weights = new ArrayList<>();
    for (int p = 0; p < predicted.size(); p++) {
      List<Double> row = new ArrayList<>();
      for (int g = 0; g < gold.size(); g++) {
        row.add(weight(p, g));
      }
      weights.add(row);
    }
    pairs = Assignment.best(weights);
  }

  private double weight(int p, int g) {
    Map<String, Credit> slots = new HashMap<>();
    Slots.ALL.forEach(s -> slots.put(s, credit(s, predicted.get(p), gold.get(g))));
    credits.put(new Pair(p, g), slots);
    boolean type = slots.get(Slots.TYPE).credit() > 0;
    boolean anchored =
        Slots.ANCHORS.stream().anyMatch(s -> slots.get(s).credit() > 0)
            || Slots.ANCHORS.stream().allMatch(s -> Fill.of(gold.get(g), s).isEmpty());
    return type && anchored ? slots.values().stream().mapToDouble(Credit::credit).sum() : 0;
  }

  private static Credit credit(String slot, Fields predicted, Fields gold) {
    List<Fill> given = Fill.of(predicted, slot);
    List<Fill> wanted = Fill.of(gold, slot);
    List<List<Double>> weights = new ArrayList<>();
    for (Fill p : given) {
      weights.add(wanted.stream().map(g -> Matching.of(slot, p, g)).toList());
    }
    double sum = 0;
    Set<Integer> hit = new HashSet<>();
    for (Pair pair : wanted.isEmpty() ? List.<Pair>of() : Assignment.best(weights)) {
      sum += weights.get(pair.row()).get(pair.column());
      hit.add(pair.column());
    }
    return new Credit(sum, hit);
  }

  /** Pairs of predicted (row) and gold (column). */
  List<Pair> pairs() {
    return pairs;
  }

  Credit credit(Pair pair, String slot) {
    return credits.get(pair).get(slot);
  }

  /** The predicted template of a gold one. */
  Optional<Pair> ofGold(int g) {
    return pairs.stream().filter(p -> p.column() == g).findFirst();
  }

  /** The gold template of a predicted one. */
  Optional<Pair> ofPredicted(int p) {
    return pairs.stream().filter(q -> q.row() == p).findFirst();
  }

  List<Fields> gold() {
    return gold;
  }

  List<Fields> predicted() {
    return predicted;
  }
}
