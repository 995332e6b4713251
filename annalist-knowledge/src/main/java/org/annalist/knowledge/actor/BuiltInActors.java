package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;

/** Reads the tables that ship with the product. */
final class BuiltInActors {
  private static final String LAYER = "built-in";

  private BuiltInActors() {}

  /** Everything, or everything but persons. */
  static ActorLayer layer(boolean withPersons) {
    List<ActorLayer> parts = new ArrayList<>();
    parts.add(StateRows.states(LAYER, table("states.tsv")));
    parts.add(StateRows.peoples(LAYER, table("peoples.tsv")));
    parts.add(entities("cities.tsv", EntryKind.CITY));
    parts.add(entities("metonyms.tsv", EntryKind.METONYM));
    parts.add(entities("state-bodies.tsv", EntryKind.BODY));
    parts.add(entities("organisations.tsv", EntryKind.ORGANISATION));
    parts.add(entities("media.tsv", EntryKind.MEDIA));
    parts.add(entities("armed-groups.tsv", EntryKind.ARMED_GROUP));
    parts.add(entities("parties.tsv", EntryKind.PARTY));
    if (withPersons) {
      parts.add(entities("persons.tsv", EntryKind.PERSON));
    }
    parts.add(RoleRows.roles(LAYER, table("roles.tsv")));
    parts.add(RoleRows.words(LAYER, table("ranks.tsv"), "title", EntryKind.RANK));
    parts.add(RoleRows.words(LAYER, table("modifiers.tsv"), "word", EntryKind.MODIFIER));
    return join(parts);
  }

  private static ActorLayer entities(String file, EntryKind kind) {
    return EntityRows.read(LAYER, table(file), kind);
  }

  private static Table table(String file) {
    return Table.resource(BuiltInActors.class, file);
  }

  private static ActorLayer join(List<ActorLayer> parts) {
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    parts.forEach(p -> entries.addAll(p.entries()));
    parts.forEach(p -> problems.addAll(p.problems()));
    return new ActorLayer(LAYER, entries, problems);
  }
}
