package org.annalist.lab.train.coder;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.coder.role.CastCase;

/**
 * An act whose sides a person coded. Options are its contenders and, last, nobody.
 *
 * @param seen what is seen of the options and of pairs of them
 * @param acts how right each option is as the one who acts; 0 for wrong
 * @param receives how right each option is as the one who receives
 */
record CastExample(CastCase seen, List<Double> acts, List<Double> receives) {
  /** Opens a side of which no option is right: it teaches nothing. */
  CastExample {
    acts = orOpen(acts);
    receives = orOpen(receives);
  }

  /** What is seen of each option. */
  List<long[]> options() {
    return IntStream.range(0, acts.size()).mapToObj(i -> FeatureNumbers.keys(seen.of(i))).toList();
  }

  private static List<Double> orOpen(List<Double> right) {
    boolean none = right.stream().allMatch(r -> r == 0);
    return none ? right.stream().map(r -> 1.0).toList() : List.copyOf(right);
  }
}
