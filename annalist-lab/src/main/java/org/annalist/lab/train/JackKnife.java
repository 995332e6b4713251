package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;

/** Lets a learner answer each example without having seen it. */
final class JackKnife {
  private JackKnife() {}

  /** Learns from some examples and answers others. */
  @FunctionalInterface
  interface Learner<E, A> {
    /**
     * The answers.
     *
     * @param fold number of the part that is asked
     * @param seen examples to learn from
     * @param asked examples to answer, in order
     */
    List<A> answers(int fold, List<E> seen, List<E> asked);
  }

  /**
   * Answers for all examples, in their order.
   *
   * @param examples dealt to the folds in turn
   * @param folds number of parts
   * @param learner trained anew for each fold
   */
  static <E, A> List<A> answers(List<E> examples, int folds, Learner<E, A> learner) {
    List<List<A>> parts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<E> seen = new ArrayList<>();
      List<E> asked = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % folds == fold ? asked : seen).add(examples.get(i));
      }
      parts.add(learner.answers(fold, seen, asked));
    }
    List<A> out = new ArrayList<>(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      out.add(parts.get(i % folds).get(i / folds));
    }
    return out;
  }
}
