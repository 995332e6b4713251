package org.annalist.lab.train.coder;

import org.annalist.knowledge.learn.Signals;

/**
 * What part somebody has in an act.
 *
 * @param part the decision of {@code RoleJudge} that is right of him; empty when none is
 * @param signals what is seen of him
 */
record Part(String part, Signals signals) {
  /** The part of those who have none. */
  static final String NONE = "";
}
