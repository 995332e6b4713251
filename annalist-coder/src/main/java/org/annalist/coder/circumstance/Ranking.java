package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.annalist.knowledge.learn.LinearModel;

/** The choices of a telling with the share of belief that a model gives each. Immutable. */
final class Ranking<C> {
  private final List<Option<C>> options;
  private final List<Double> shares;

  private Ranking(List<Option<C>> options, List<Double> shares) {
    this.options = options;
    this.shares = shares;
  }

  /** The ranking of these options, at least one. */
  static <C> Ranking<C> of(LinearModel model, List<Option<C>> options) {
    List<Double> odds = new ArrayList<>();
    double all = 0;
    for (Option<C> option : options) {
      double right = model.chance(option.signals(), Settings.RIGHT);
      double one = right / Math.max(1e-12, 1 - right);
      odds.add(one);
      all += one;
    }
    double total = all;
    return new Ranking<>(options, odds.stream().map(o -> o / total).toList());
  }

  /** The belief in each choice, in the order of the choices. */
  void each(BiConsumer<C, Double> seen) {
    for (int i = 0; i < options.size(); i++) {
      seen.accept(options.get(i).choice(), shares.get(i));
    }
  }

  /**
   * The best choice of the value that has most belief: choices that come to the same stand
   * together.
   *
   * @param value what a choice comes to
   * @param weight how much the belief in a value counts
   */
  <V> C best(Function<C, V> value, Function<V, Double> weight) {
    Map<V, Double> beliefs = new HashMap<>();
    for (int i = 0; i < options.size(); i++) {
      beliefs.merge(value.apply(options.get(i).choice()), shares.get(i), Double::sum);
    }
    int best = 0;
    double most = -1;
    for (int i = 0; i < options.size(); i++) {
      V own = value.apply(options.get(i).choice());
      double belief = beliefs.get(own) * weight.apply(own) + shares.get(i) * 1e-3;
      if (belief > most) {
        most = belief;
        best = i;
      }
    }
    return options.get(best).choice();
  }
}
