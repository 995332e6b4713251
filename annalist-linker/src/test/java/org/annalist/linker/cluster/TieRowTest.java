package org.annalist.linker.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Few nodes are kept in arrays, many in maps: both give the same groups. */
class TieRowTest {
  private static final int NODES = 40;

  private record Told(int a, int b, double score) {}

  private static List<Told> scores(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Told> out = new ArrayList<>();
    for (int a = 0; a < NODES; a++) {
      for (int b = a + 1; b < NODES; b++) {
        if (random.nextDouble() < 0.7) {
          out.add(new Told(a, b, random.nextInt(8) / 8.0));
        }
      }
    }
    return out;
  }

  private static List<List<Integer>> groups(int nodes, List<Told> scores) {
    Agglomeration out = new Agglomeration(nodes, 0.5);
    scores.forEach(t -> out.score(t.a, t.b, t.score));
    out.forbid(1, 2);
    out.join(3, 4);
    return out.groups();
  }

  @RepeatedTest(20)
  void fewAndManyNodesGiveTheSameGroups(RepetitionInfo info) {
    List<Told> scores = scores(info.getCurrentRepetition());
    List<List<Integer>> few = groups(NODES, scores);
    List<List<Integer>> many = groups(TieRow.FEW + 1, scores);
    assertThat(few).hasSizeBetween(2, NODES - 1);
    assertThat(many.subList(0, few.size())).isEqualTo(few);
    assertThat(many.subList(few.size(), many.size())).allMatch(g -> g.size() == 1);
  }
}
