package org.annalist.lab.kit.muc4;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;

/** The entities that fill the roles of all templates of a report. Stateless. */
final class Roles {
  private static final Map<String, List<String>> SLOTS =
      Map.of(
          "PerpInd", List.of(Slots.INDIVIDUAL),
          "PerpOrg", List.of(Slots.ORGANISATION),
          "Target", List.of(Slots.THING),
          "Victim", List.of(Slots.PERSON_NAME),
          "Weapon", List.of(Slots.INSTRUMENT));

  private Roles() {}

  static Fields of(List<Fields> templates) {
    FieldsBuilder out = new FieldsBuilder();
    for (String role : RoleScorer.ROLES) {
      Set<String> seen = new TreeSet<>();
      List<List<String>> entities = new ArrayList<>();
      for (Fields template : templates) {
        for (String slot : SLOTS.get(role)) {
          for (Fill fill : Fill.of(template, slot)) {
            if (seen.add(Matching.normal(fill.value()))) {
              entities.add(List.of(fill.value().toLowerCase(Locale.ROOT)));
            }
          }
        }
      }
      out.put(role, (Object) entities);
    }
    return out.build();
  }
}
