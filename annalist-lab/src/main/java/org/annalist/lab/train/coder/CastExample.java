package org.annalist.lab.train.coder;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.coder.role.CastCase;
import org.annalist.knowledge.learn.Signals;

/**
 * An act whose sides a person coded. Options are its contenders and, last, nobody.
 *
 * @param seen what is seen of the options and of pairs of them
 * @param acts how right each option is as the one who acts; 0 for wrong
 * @param receives how right each option is as the one who receives
 * @param home whether it is of the kind that the coder will meet
 */
record CastExample(CastCase seen, List<Double> acts, List<Double> receives, boolean home) {
  /** Opens a side of which no option is right: it teaches nothing. */
  CastExample {
    acts = orOpen(acts);
    receives = orOpen(receives);
  }

  /** What is seen of each option. */
  List<FeatureKeys> options() {
    return IntStream.range(0, acts.size()).mapToObj(i -> keys(seen.of(i))).toList();
  }

  /** What is seen of a pair of options. */
  FeatureKeys pair(int left, int right) {
    return keys(seen.pair(left, right));
  }

  private FeatureKeys keys(Signals signals) {
    return FeatureKeys.of(signals, home);
  }

  private static List<Double> orOpen(List<Double> right) {
    boolean none = right.stream().allMatch(r -> r == 0);
    return none ? right.stream().map(r -> 1.0).toList() : List.copyOf(right);
  }
}
