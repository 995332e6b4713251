package org.annalist.knowledge.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annalist.knowledge.table.Row;
import org.annalist.model.problem.Problem;

/** Fills empty codes of a row from the row it names as its parent. */
final class Parents {
  private static final List<String> CODES = List.of("country", "sectors");

  private Parents() {}

  /** The row with its codes; empty with a problem when the parents lead nowhere or in a circle. */
  static Optional<Row> filled(Row row, Map<String, Row> byName, List<Problem> problems) {
    if (row.get("parent").isEmpty()) {
      return Optional.of(row);
    }
    Map<String, String> codes = new HashMap<>();
    CODES.forEach(c -> codes.put(c, row.get(c)));
    Set<String> passed = new HashSet<>(Set.of(row.get("name")));
    Row at = row;
    while (!at.get("parent").isEmpty()) {
      Row parent = byName.get(at.get("parent"));
      if (parent == null) {
        problems.add(
            ActorTable.broken(
                row, "no parent \"" + at.get("parent") + "\"", "name a row of the file"));
        return Optional.empty();
      }
      if (!passed.add(parent.get("name"))) {
        problems.add(
            ActorTable.broken(row, "its parents go in a circle: " + passed, "end the circle"));
        return Optional.empty();
      }
      CODES.forEach(c -> codes.merge(c, parent.get(c), (own, up) -> own.isEmpty() ? up : own));
      at = parent;
    }
    return Optional.of(row.with(codes));
  }
}
