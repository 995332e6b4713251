package org.annalist.coder.circumstance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;

/** The choices of a telling with the share of belief that a model gives each. Immutable. */
final class Ranking<C> {
  private final List<C> choices;
  private final double[] shares;

  private Ranking(List<C> choices, double[] shares) {
    this.choices = choices;
    this.shares = shares;
  }

  /**
   * The ranking of these choices, at least one.
   *
   * @param describe adds what speaks for and against a choice
   */
  static <C> Ranking<C> of(LinearModel model, List<C> choices, BiConsumer<Signals, C> describe) {
    double[] odds = new double[choices.size()];
    double total = 0;
    Signals signals = new Signals();
    for (int i = 0; i < odds.length; i++) {
      describe.accept(signals.clear(), choices.get(i));
      double right = model.chance(signals, Settings.RIGHT);
      odds[i] = right / Math.max(1e-12, 1 - right);
      total += odds[i];
    }
    for (int i = 0; i < odds.length; i++) {
      odds[i] /= total;
    }
    return new Ranking<>(choices, odds);
  }

  /** The belief in each choice, in the order of the choices. */
  void each(BiConsumer<C, Double> seen) {
    for (int i = 0; i < shares.length; i++) {
      seen.accept(choices.get(i), shares[i]);
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
    List<V> values = new ArrayList<>(shares.length);
    for (int i = 0; i < shares.length; i++) {
      values.add(value.apply(choices.get(i)));
      beliefs.merge(values.get(i), shares[i], Double::sum);
    }
    int best = 0;
    double most = -1;
    for (int i = 0; i < shares.length; i++) {
      V own = values.get(i);
      double belief = beliefs.get(own) * weight.apply(own) + shares[i] * 1e-3;
      if (belief > most) {
        most = belief;
        best = i;
      }
    }
    return choices.get(best);
  }
}
