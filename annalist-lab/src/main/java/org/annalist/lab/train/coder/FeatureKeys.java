package org.annalist.lab.train.coder;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.annalist.knowledge.learn.Signals;

/**
 * The names of the features of an example.
 *
 * @param keys the names; one that was added twice stands twice
 * @param home whether the example is of the kind that the coder will meet
 */
record FeatureKeys(long[] keys, boolean home) {
  /** Those of signals. */
  static FeatureKeys of(Signals signals, boolean home) {
    return new FeatureKeys(
        IntStream.range(0, signals.size()).mapToLong(signals::key).toArray(), home);
  }

  /** With one more. */
  FeatureKeys plus(long key) {
    long[] more = Arrays.copyOf(keys, keys.length + 1);
    more[keys.length] = key;
    return new FeatureKeys(more, home);
  }
}
