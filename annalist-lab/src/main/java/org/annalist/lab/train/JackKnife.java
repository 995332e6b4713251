package org.annalist.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Lets a learner answer each example without having seen it. */
final class JackKnife {
  private JackKnife() {}

  /**
   * Answers for all examples, in their order.
   *
   * @param examples dealt to the folds in turn
   * @param folds number of parts
   * @param learn from the examples to learn from and those to answer, the answers in order
   */
  static <E, A> List<A> answers(
      List<E> examples, int folds, BiFunction<List<E>, List<E>, List<A>> learn) {
    List<List<A>> parts = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      List<E> seen = new ArrayList<>();
      List<E> asked = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % folds == fold ? asked : seen).add(examples.get(i));
      }
      parts.add(learn.apply(seen, asked));
    }
    List<A> out = new ArrayList<>(examples.size());
    for (int i = 0; i < examples.size(); i++) {
      out.add(parts.get(i % folds).get(i / folds));
    }
    return out;
  }
}
