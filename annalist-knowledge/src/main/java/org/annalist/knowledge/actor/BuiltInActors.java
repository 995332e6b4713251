package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;

/** Reads the tables that ship with the product, each under the name by which it can be left out. */
final class BuiltInActors {
  private static final String LAYER = "built-in";
  private static final Map<String, Function<Table, ActorLayer>> LISTS = lists();

  private BuiltInActors() {}

  private static Map<String, Function<Table, ActorLayer>> lists() {
    Map<String, Function<Table, ActorLayer>> lists = new LinkedHashMap<>();
    lists.put("states", t -> StateRows.states(LAYER, t));
    lists.put("peoples", t -> StateRows.peoples(LAYER, t));
    lists.put("cities", entities(EntryKind.CITY));
    lists.put("metonyms", entities(EntryKind.METONYM));
    lists.put("state-bodies", entities(EntryKind.BODY));
    lists.put("organisations", entities(EntryKind.ORGANISATION));
    lists.put("media", entities(EntryKind.MEDIA));
    lists.put("armed-groups", entities(EntryKind.ARMED_GROUP));
    lists.put("parties", entities(EntryKind.PARTY));
    lists.put("persons", entities(EntryKind.PERSON));
    lists.put("roles", t -> RoleRows.roles(LAYER, t));
    lists.put("ranks", t -> RoleRows.words(LAYER, t, "title", EntryKind.RANK));
    lists.put("modifiers", t -> RoleRows.words(LAYER, t, "word", EntryKind.MODIFIER));
    return lists;
  }

  private static Function<Table, ActorLayer> entities(EntryKind kind) {
    return table -> EntityRows.read(LAYER, table, kind);
  }

  /** Names of the lists, in the order in which they are read. */
  static List<String> names() {
    return List.copyOf(LISTS.keySet());
  }

  /**
   * Everything but some lists.
   *
   * @throws IllegalArgumentException if there is no list of such a name
   */
  static ActorLayer layer(Set<String> without) {
    without.stream()
        .filter(name -> !LISTS.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("no list " + name + ", only " + names());
            });
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    LISTS.forEach(
        (name, reader) -> {
          if (!without.contains(name)) {
            ActorLayer part = reader.apply(Table.resource(BuiltInActors.class, name + ".tsv"));
            entries.addAll(part.entries());
            problems.addAll(part.problems());
          }
        });
    return new ActorLayer(LAYER, entries, problems);
  }
}
