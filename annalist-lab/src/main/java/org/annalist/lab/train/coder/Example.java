package org.annalist.lab.train.coder;

import org.annalist.knowledge.learn.Signals;

/**
 * A decision with its right answer.
 *
 * @param label the right class
 * @param signals what the coder sees
 * @param opens whether a question begins here: the choices of one question follow each other
 * @param home whether it is of the kind that the coder will meet
 */
public record Example(String label, Signals signals, boolean opens, boolean home) {
  /** A question of its own. */
  public Example(String label, Signals signals) {
    this(label, signals, true);
  }

  /** A choice of a question. */
  public Example(String label, Signals signals, boolean opens) {
    this(label, signals, opens, true);
  }

  /** The same from a report. */
  Example from(TrainReport report) {
    return new Example(label, signals, opens, report.isHome());
  }

  /** The names of its features. */
  FeatureKeys keys() {
    return FeatureKeys.of(signals, home);
  }
}
