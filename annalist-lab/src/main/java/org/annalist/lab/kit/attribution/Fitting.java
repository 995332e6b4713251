package org.annalist.lab.kit.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.lab.json.Fields;
import org.annalist.lab.kit.attribution.Relation.Role;

/** Tells which predicted attributions say right who says what. Stateless. */
public final class Fitting {
  private static final double ENOUGH = 0.5;

  private Fitting() {}

  /**
   * The places, in the list of predicted attributions, of those whose source and content are those
   * of the gold by the measure {@code who-said}.
   *
   * @param gold a line of gold
   * @param predicted a line in the same form; no attribution without words
   */
  public static Set<Integer> right(Fields gold, Fields predicted) {
    List<Relation> right = Relation.all(gold);
    List<Relation> given = Relation.all(predicted);
    return RelationAlignment.of(right, given).stream()
        .filter(
            p ->
                List.of(Role.CONTENT, Role.SOURCE).stream()
                    .allMatch(r -> right.get(p.gold()).dice(given.get(p.predicted()), r) >= ENOUGH))
        .map(RelationAlignment.Candidate::predicted)
        .collect(Collectors.toSet());
  }
}
