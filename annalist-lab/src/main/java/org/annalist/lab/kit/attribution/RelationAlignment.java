package org.annalist.lab.kit.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Aligns gold and predicted attributions greedily by common characters. */
final class RelationAlignment {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingDouble((Candidate c) -> -c.score)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::predicted);

  private RelationAlignment() {}

  /** A possible pair, by indexes, and how well it fits. */
  record Candidate(double score, int gold, int predicted) {}

  static List<Candidate> of(List<Relation> gold, List<Relation> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double score = score(gold.get(i), predicted.get(j));
        if (score > 0) {
          candidates.add(new Candidate(score, i, j));
        }
      }
    }
    candidates.sort(ORDER);
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    List<Candidate> out = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!rows.contains(c.gold) && !columns.contains(c.predicted)) {
        rows.add(c.gold);
        columns.add(c.predicted);
        out.add(c);
      }
    }
    return out;
  }

  private static double score(Relation gold, Relation predicted) {
    if (!gold.meets(predicted)) {
      return 0;
    }
    double common =
        gold.common(predicted, Relation.Role.CONTENT)
            + 3 * gold.common(predicted, Relation.Role.CUE)
            + .5 * gold.common(predicted, Relation.Role.SOURCE);
    return common == 0
        ? 0
        : common
            + gold.dice(predicted, Relation.Role.CONTENT)
            + gold.dice(predicted, Relation.Role.CUE)
            + gold.dice(predicted, Relation.Role.SOURCE);
  }
}
