package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.coder.circumstance.Settings;
import org.annalist.knowledge.learn.LinearModel;

/**
 * Fits weights that put the right choices of a question before its others (conditional logit, with
 * the squares of the weights held small). A question without a right choice, or without a wrong
 * one, teaches nothing. The same examples give the same weights. Stateless.
 */
final class RankTrainer {
  private RankTrainer() {}

  /** The choices of a question. */
  private record Question(int[][] rows, boolean[] right) {
    boolean teaches() {
      boolean some = false;
      boolean all = true;
      for (boolean one : right) {
        some |= one;
        all &= one;
      }
      return some && !all;
    }
  }

  /** The model of a lesson's examples. */
  static LinearModel train(Lesson lesson, List<Example> examples, Map<String, String> manifest) {
    FeatureNumbers numbers =
        FeatureNumbers.of(examples.stream().map(Example::keys).toList(), lesson.rarest(), 1);
    List<Question> questions = questions(examples, numbers);
    double[] weights =
        new Descent((at, slope) -> loss(questions, lesson.cost(), at, slope))
            .from(numbers.weights());
    Map<String, String> facts = new TreeMap<>(manifest);
    facts.put("examples", Integer.toString(examples.size()));
    return LinearModel.of(lesson.classes(), facts, numbers.table(i -> new double[] {weights[i]}));
  }

  private static List<Question> questions(List<Example> examples, FeatureNumbers numbers) {
    List<Question> out = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= examples.size(); to++) {
      if (to == examples.size() || examples.get(to).opens()) {
        Question question = question(examples.subList(from, to), numbers);
        if (question.teaches()) {
          out.add(question);
        }
        from = to;
      }
    }
    return out;
  }

  private static Question question(List<Example> choices, FeatureNumbers numbers) {
    int[][] rows = new int[choices.size()][];
    boolean[] right = new boolean[choices.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = numbers.of(choices.get(i).keys());
      right[i] = choices.get(i).label().equals(Settings.RIGHT);
    }
    return new Question(rows, right);
  }

  /** The loss at these weights; its slope is written into the array. */
  private static double loss(List<Question> questions, double cost, double[] at, double[] slope) {
    double loss = 0;
    for (int i = 0; i < at.length; i++) {
      loss += at[i] * at[i] / 2;
      slope[i] = at[i];
    }
    for (Question question : questions) {
      loss += cost * loss(question, cost, at, slope);
    }
    return loss;
  }

  private static double loss(Question question, double cost, double[] at, double[] slope) {
    double[] odds = odds(question, at);
    double all = 0;
    double right = 0;
    for (int i = 0; i < odds.length; i++) {
      all += odds[i];
      right += question.right()[i] ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double share = odds[i] / all - (question.right()[i] ? odds[i] / right : 0);
      for (int column : question.rows()[i]) {
        slope[column] += cost * share;
      }
    }
    return Math.log(all / right);
  }

  private static double[] odds(Question question, double[] at) {
    double[] sums = new double[question.rows().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sums.length; i++) {
      for (int column : question.rows()[i]) {
        sums[i] += at[column];
      }
      most = Math.max(most, sums[i]);
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(Math.max(sums[i] - most, -500));
    }
    return sums;
  }
}
