package org.annalist.linker.cluster;

/**
 * What is known between two groups.
 *
 * @param sum of the scores of their pairs
 * @param pairs how many have a score
 * @param forbidden whether they must not become one
 */
record Tie(double sum, int pairs, boolean forbidden) {
  static final Tie NONE = new Tie(0, 0, false);
  static final Tie FORBIDDEN = new Tie(0, 0, true);

  double average() {
    return pairs == 0 ? Double.NEGATIVE_INFINITY : sum / pairs;
  }

  Tie plus(Tie other) {
    return new Tie(sum + other.sum, pairs + other.pairs, forbidden || other.forbidden);
  }

  /** That of the part that is more alike: groups put together by decision need not be alike. */
  Tie better(Tie other) {
    Tie best = average() >= other.average() ? this : other;
    return new Tie(best.sum, best.pairs, forbidden || other.forbidden);
  }
}
