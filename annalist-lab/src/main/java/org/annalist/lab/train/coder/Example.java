package org.annalist.lab.train.coder;

import org.annalist.knowledge.learn.Signals;

/**
 * A decision with its right answer.
 *
 * @param label the right class
 * @param signals what the coder sees
 * @param opens whether a question begins here: the choices of one question follow each other
 */
public record Example(String label, Signals signals, boolean opens) {
  /** A question of its own. */
  public Example(String label, Signals signals) {
    this(label, signals, true);
  }
}
