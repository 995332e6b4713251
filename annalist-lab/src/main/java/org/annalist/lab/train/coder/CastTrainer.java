package org.annalist.lab.train.coder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.annalist.coder.role.RoleJudge;
import org.annalist.knowledge.learn.LinearModel;

/**
 * Fits a ranking of pairs: the likelihood of all right pairs of an act under a softmax over its
 * pairs, with an L2 penalty. First who acts and who receives, then both again with what is seen of
 * the pairs of the likeliest. No random numbers: the same examples give the same weights.
 * Stateless.
 */
final class CastTrainer {
  private static final int RAREST = 2;
  private static final int COLUMNS = RoleJudge.COLUMNS.size();
  private static final double PENALTY = 3;

  private CastTrainer() {}

  /** The model of these examples. */
  static LinearModel train(List<CastExample> examples, Map<String, String> manifest) {
    Map<String, String> facts = new TreeMap<>(manifest);
    facts.put("examples", Integer.toString(examples.size()));
    return LinearModel.of(RoleJudge.COLUMNS, facts, table(examples));
  }

  private static Map<Long, List<Float>> table(List<CastExample> examples) {
    FeatureNumbers options =
        FeatureNumbers.of(
            examples.stream().flatMap(e -> e.options().stream()).toList(), RAREST, COLUMNS);
    List<CastRow> alone = examples.stream().map(e -> CastRow.alone(e, options)).toList();
    double[] first = fit(alone, new double[options.weights()]);
    List<List<FeatureKeys>> seen = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      int[] left = alone.get(i).left(first);
      int[] right = alone.get(i).right(first);
      int row = i;
      seen.add(
          Arrays.stream(left)
              .boxed()
              .flatMap(a -> Arrays.stream(right).mapToObj(r -> examples.get(row).pair(a, r)))
              .toList());
    }
    FeatureNumbers pairs =
        FeatureNumbers.of(seen.stream().flatMap(List::stream).toList(), RAREST, COLUMNS);
    int shift = options.weights();
    List<CastRow> rows =
        IntStream.range(0, alone.size())
            .mapToObj(i -> paired(alone.get(i), first, seen.get(i), pairs, shift))
            .toList();
    double[] weights = fit(rows, Arrays.copyOf(first, shift + pairs.weights()));
    Map<Long, List<Float>> table = options.table(place -> at(weights, place));
    table.putAll(pairs.table(place -> at(weights, shift + place)));
    return table;
  }

  private static CastRow paired(
      CastRow row, double[] weights, List<FeatureKeys> seen, FeatureNumbers pairs, int shift) {
    int[][] features =
        seen.stream()
            .map(s -> Arrays.stream(pairs.of(s)).map(p -> p + shift).toArray())
            .toArray(int[][]::new);
    return row.paired(row.left(weights), row.right(weights), features);
  }

  private static double[] at(double[] weights, int place) {
    return Arrays.copyOfRange(weights, place, place + COLUMNS);
  }

  private static double[] fit(List<CastRow> rows, double[] start) {
    return new Descent((weights, gradient) -> loss(rows, weights, gradient)).from(start);
  }

  private static double loss(List<CastRow> rows, double[] weights, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < weights.length; i++) {
      loss += PENALTY / 2 * weights[i] * weights[i];
      gradient[i] = PENALTY * weights[i];
    }
    for (CastRow row : rows) {
      loss += row.loss(weights, gradient);
    }
    return loss;
  }
}
