package org.annalist.lab.train.coder;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.knowledge.learn.LinearModel;

/**
 * Fits L2-regularised logistic regression, one class against the rest, with liblinear's
 * trust-region Newton method, which uses no random numbers: the same examples give the same
 * weights. Stateless.
 */
public final class LinearTrainer {
  private static final double STOP = 0.01;
  private static final FeatureKeys BIAS =
      new FeatureKeys(new long[] {LinearModel.biasKey()}, false);

  private LinearTrainer() {}

  /** The model of a lesson's examples. */
  static LinearModel train(Lesson lesson, List<Example> examples, Map<String, String> manifest) {
    return train(lesson.classes(), lesson.rarest(), lesson.cost(), examples, manifest);
  }

  /**
   * The model of a decision.
   *
   * @param classes at least two; with two, the second is the one that is asked for
   * @param rarest in how many examples a feature must occur
   * @param cost how closely the model follows the examples (C of the literature)
   */
  public static LinearModel train(
      List<String> classes,
      int rarest,
      double cost,
      List<Example> examples,
      Map<String, String> manifest) {
    List<FeatureKeys> keys = examples.stream().map(LinearTrainer::keys).toList();
    FeatureNumbers numbers = FeatureNumbers.of(keys, rarest, 1);
    Feature[][] rows = keys.stream().map(k -> row(numbers.of(k))).toArray(Feature[][]::new);
    List<String> asked = classes.size() == 2 ? classes.subList(1, 2) : classes;
    List<double[]> weights = new ArrayList<>();
    for (String name : asked) {
      double[] goal = examples.stream().mapToDouble(e -> e.label().equals(name) ? 1 : -1).toArray();
      weights.add(fit(rows, goal, numbers, cost));
    }
    Map<String, String> facts = new TreeMap<>(manifest);
    facts.put("examples", Integer.toString(examples.size()));
    return LinearModel.of(
        classes, facts, numbers.table(i -> weights.stream().mapToDouble(w -> w[i]).toArray()));
  }

  /** With one that every example has. */
  private static FeatureKeys keys(Example example) {
    return example.keys().plus(LinearModel.biasKey());
  }

  /** In the form of liblinear, which counts features from 1. */
  private static Feature[] row(int[] places) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int place : places) {
      counts.merge(place + 1, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(e -> (Feature) new FeatureNode(e.getKey(), e.getValue()))
        .toArray(Feature[]::new);
  }

  private static double[] fit(
      Feature[][] rows, double[] goal, FeatureNumbers numbers, double cost) {
    double[] flat = new double[numbers.weights()];
    if (Arrays.stream(goal).distinct().count() < 2) {
      flat[numbers.of(BIAS)[0]] = goal.length == 0 || goal[0] < 0 ? -10 : 10;
      return flat;
    }
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = flat.length;
    problem.x = rows;
    problem.y = goal;
    problem.bias = -1;
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, STOP));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] found = model.getFeatureWeights();
    Arrays.setAll(flat, i -> sign * found[i]);
    return flat;
  }
}
