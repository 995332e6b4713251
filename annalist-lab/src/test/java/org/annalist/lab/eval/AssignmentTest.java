package org.annalist.lab.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.lab.eval.Assignment.Pair;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void theBestMatchingBeatsTheGreedyOne() {
    assertThat(Assignment.best(List.of(List.of(9.0, 8.0), List.of(8.0, 1.0))))
        .containsExactly(new Pair(0, 1), new Pair(1, 0));
  }

  @Test
  void pairsWithoutWeightStayApart() {
    assertThat(Assignment.best(List.of(List.of(0.0, 2.0), List.of(0.0, 0.0))))
        .containsExactly(new Pair(0, 1));
    assertThat(Assignment.best(List.of())).isEmpty();
    assertThat(Assignment.best(List.of(List.of()))).isEmpty();
  }

  @Test
  void theTotalEqualsThatOfTryingEveryMatching() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int rows = 1 + random.nextInt(4);
      int columns = 1 + random.nextInt(4);
      List<List<Double>> weights = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        weights.add(random.ints(columns, 0, 6).mapToObj(v -> (double) v).toList());
      }
      double total =
          Assignment.best(weights).stream()
              .mapToDouble(p -> weights.get(p.row()).get(p.column()))
              .sum();
      assertThat(total).as("%s", weights).isEqualTo(exhaustive(weights, 0, new ArrayList<>()));
    }
  }

  private static double exhaustive(List<List<Double>> weights, int row, List<Integer> taken) {
    if (row == weights.size()) {
      return 0;
    }
    double best = exhaustive(weights, row + 1, taken);
    for (int j = 0; j < weights.get(row).size(); j++) {
      if (!taken.contains(j)) {
        List<Integer> more = new ArrayList<>(taken);
        more.add(j);
        best = Math.max(best, weights.get(row).get(j) + exhaustive(weights, row + 1, more));
      }
    }
    return best;
  }
}
