package org.annalist.lab.train;

/**
 * How much a learner asks of itself beyond being right.
 *
 * @param margin the right class must lead by this much, or the weights are moved (perceptron with a
 *     margin; Krauth and Mézard 1987)
 * @param drop share of features that are left out of each decision at random, in [0, 1), so that
 *     none is relied on alone
 */
record Care(float margin, double drop) {
  /** Of plentiful data. */
  static final Care NONE = new Care(0f, 0.0);

  /** Of names, of which few are marked: unseen names F1 68.9 to 70.0, one finder for each fold. */
  static final Care NAMES = new Care(150f, 0.3);

  /** Of the second pass over names. */
  static final Care SECOND_NAMES = new Care(150f, 0.3);
}
