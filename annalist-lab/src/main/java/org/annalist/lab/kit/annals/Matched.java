package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.annalist.lab.eval.Assignment;
import org.annalist.lab.eval.Assignment.Pair;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.json.Fields;

/**
 * Gold and predicted items of one kind in one document, matched one to one, and the ways to count
 * what is right in them.
 *
 * @param gold gold items
 * @param predicted predicted items
 * @param pairs matched ones: row of the gold, column of the predicted
 */
record Matched(List<Item> gold, List<Item> predicted, List<Pair> pairs) {

  static Matched of(List<Item> gold, List<Item> predicted, ToDoubleBiFunction<Item, Item> weight) {
    List<List<Double>> weights = new ArrayList<>();
    for (Item g : gold) {
      weights.add(predicted.stream().map(p -> weight.applyAsDouble(g, p)).toList());
    }
    return new Matched(gold, predicted, Assignment.best(weights));
  }

  Item goldOf(Pair pair) {
    return gold.get(pair.row());
  }

  Item predictedOf(Pair pair) {
    return predicted.get(pair.column());
  }

  /** Counts pairs that are right in some way, against all items. */
  Tally items(BiPredicate<Item, Item> right) {
    long hits = pairs.stream().filter(p -> right.test(goldOf(p), predictedOf(p))).count();
    return Tally.of(hits, predicted.size(), gold.size(), pairs.size(), pairs.size());
  }

  /** As {@link #items}, on the fields alone. */
  Tally fields(BiPredicate<Fields, Fields> right) {
    return items((g, p) -> right.test(g.fields(), p.fields()));
  }

  /** Counts common members of a set-valued field. */
  <T> Tally sets(Function<Fields, Set<T>> field) {
    return values(field, Codes::common, g -> true);
  }

  /**
   * Counts members of a set-valued field; {@code hits} says how many of two sets agree. Pairs whose
   * gold item fails {@code only} are left out on the predicted side.
   */
  <T> Tally values(Function<Fields, Set<T>> field, Hits<T> hits, Predicate<Fields> only) {
    List<Pair> kept = pairs.stream().filter(p -> only.test(goldOf(p).fields())).toList();
    Set<Integer> dropped =
        pairs.stream().filter(p -> !kept.contains(p)).map(Pair::column).collect(Collectors.toSet());
    double right = 0;
    double alignedGiven = 0;
    double alignedGold = 0;
    for (Pair pair : kept) {
      Set<T> g = field.apply(goldOf(pair).fields());
      Set<T> p = field.apply(predictedOf(pair).fields());
      right += hits.count(g, p);
      alignedGiven += p.size();
      alignedGold += g.size();
    }
    double given = 0;
    for (int j = 0; j < predicted.size(); j++) {
      given += dropped.contains(j) ? 0 : field.apply(predicted.get(j).fields()).size();
    }
    double all = gold.stream().mapToInt(g -> field.apply(g.fields()).size()).sum();
    return Tally.of(right, given, all, alignedGiven, alignedGold);
  }

  /** How many members of two sets agree. */
  @FunctionalInterface
  interface Hits<T> {
    int count(Set<T> gold, Set<T> predicted);
  }
}
