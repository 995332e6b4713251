package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.lab.eval.Assignment;
import org.annalist.lab.eval.Case;
import org.annalist.lab.eval.Tallies;
import org.annalist.lab.eval.Tally;
import org.annalist.lab.json.Fields;

/**
 * Entities that fill the roles of a report's incidents (CEAF-REE): a predicted entity is right when
 * all its mentions are mentions of one entity of the gold, one to one. Stateless.
 */
final class RoleScorer {
  static final List<String> ROLES = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

  private RoleScorer() {}

  static void count(Case one, Tallies out) {
    for (String role : ROLES) {
      List<List<String>> gold = entities(one.gold(), role);
      List<List<String>> given = entities(one.prediction(), role);
      List<List<Double>> weights = new ArrayList<>();
      for (List<String> wanted : gold) {
        weights.add(given.stream().map(g -> wanted.containsAll(g) ? 1.0 : 0.0).toList());
      }
      int right = given.isEmpty() ? 0 : Assignment.best(weights).size();
      Tally tally = Tally.of(right, given.size(), gold.size());
      out.add("CEAF-REE " + role, tally);
      out.add(Muc4Scorer.ROLES, tally);
    }
  }

  private static List<List<String>> entities(Fields report, String role) {
    Object roles = report.values().get("roles");
    Object value = roles instanceof Map<?, ?> map ? map.get(role) : List.of();
    List<List<String>> out = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object entity : list) {
        List<?> mentions = entity instanceof List<?> many ? many : List.of(entity);
        out.add(mentions.stream().map(m -> Matching.normal(m.toString())).toList());
      }
    }
    return out;
  }
}
