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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.annalist.knowledge.learn.LinearModel;
import org.annalist.knowledge.learn.Signals;

/**
 * Fits L2-regularised logistic regression, one class against the rest, with liblinear's
 * trust-region Newton method, which uses no random numbers: the same examples give the same
 * weights. Stateless.
 */
final class LinearTrainer {
  private static final double STOP = 0.01;
  private static final float SMALL = 0.004f;

  private LinearTrainer() {}

  /** The model of a lesson's examples. */
  static LinearModel train(Lesson lesson, List<Example> examples, Map<String, String> manifest) {
    Map<Long, Integer> columns = columns(examples, lesson.rarest());
    Feature[][] rows =
        examples.stream().map(e -> row(e.signals(), columns)).toArray(Feature[][]::new);
    List<String> classes = lesson.classes();
    List<String> asked = classes.size() == 2 ? classes.subList(1, 2) : classes;
    List<double[]> weights = new ArrayList<>();
    for (String name : asked) {
      double[] goal = examples.stream().mapToDouble(e -> e.label().equals(name) ? 1 : -1).toArray();
      weights.add(fit(rows, goal, columns.size() + 1, lesson.cost()));
    }
    Map<String, String> facts = new TreeMap<>(manifest);
    facts.put("examples", Integer.toString(examples.size()));
    return LinearModel.of(classes, facts, table(columns, weights));
  }

  /** Numbers from 1 for the features that occur often enough; 1 is the bias. */
  private static Map<Long, Integer> columns(List<Example> examples, int rarest) {
    SortedMap<Long, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.signals().size(); i++) {
        counts.merge(example.signals().key(i), 1, Integer::sum);
      }
    }
    Map<Long, Integer> columns = new LinkedHashMap<>();
    columns.put(LinearModel.biasKey(), 1);
    counts.forEach(
        (key, count) -> {
          if (count >= rarest) {
            columns.put(key, columns.size() + 1);
          }
        });
    return columns;
  }

  private static Feature[] row(Signals signals, Map<Long, Integer> columns) {
    Map<Integer, Integer> counts = new HashMap<>(Map.of(1, 1));
    for (int i = 0; i < signals.size(); i++) {
      Integer column = columns.get(signals.key(i));
      if (column != null) {
        counts.merge(column, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> (Feature) new FeatureNode(e.getKey(), e.getValue()))
        .toArray(Feature[]::new);
  }

  private static double[] fit(Feature[][] rows, double[] goal, int features, double cost) {
    double[] flat = new double[features];
    if (Arrays.stream(goal).distinct().count() < 2) {
      flat[1] = goal.length == 0 || goal[0] < 0 ? -10 : 10;
      return flat;
    }
    Problem problem = new Problem();
    problem.l = rows.length;
    problem.n = features - 1;
    problem.x = rows;
    problem.y = goal;
    problem.bias = -1;
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, STOP));
    double sign = model.getLabels()[0] == 1 ? 1 : -1;
    double[] found = model.getFeatureWeights();
    for (int i = 1; i < features; i++) {
      flat[i] = sign * found[i - 1];
    }
    return flat;
  }

  private static Map<Long, List<Float>> table(Map<Long, Integer> columns, List<double[]> weights) {
    Map<Long, List<Float>> table = new TreeMap<>();
    columns.forEach(
        (key, column) -> {
          List<Float> row = weights.stream().map(w -> (float) w[column]).toList();
          if (row.stream().anyMatch(w -> Math.abs(w) > SMALL)) {
            table.put(key, row);
          }
        });
    return table;
  }
}
