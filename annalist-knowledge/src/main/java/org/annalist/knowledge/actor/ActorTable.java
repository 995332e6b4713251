package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Reads one table of actors of all kinds: columns {@code kind} and {@code name}, and of {@code
 * aliases}, {@code country}, {@code sectors}, {@code from}, {@code to}, {@code note}, {@code
 * parent} those there are. A row with a {@code parent} (the name of another row) takes country and
 * sectors from it where its own cells are empty. Stateless and thread-safe.
 */
public final class ActorTable {
  private static final Map<String, EntryKind> KINDS = kinds();
  private static final List<String> COLUMNS =
      List.of("kind", "name", "aliases", "country", "sectors", "from", "to", "note", "parent");

  private ActorTable() {}

  private static Map<String, EntryKind> kinds() {
    Map<String, EntryKind> kinds = new LinkedHashMap<>();
    kinds.put("person", EntryKind.PERSON);
    kinds.put("body", EntryKind.BODY);
    kinds.put("organisation", EntryKind.ORGANISATION);
    kinds.put("armed-group", EntryKind.ARMED_GROUP);
    kinds.put("party", EntryKind.PARTY);
    kinds.put("medium", EntryKind.MEDIA);
    kinds.put("metonym", EntryKind.METONYM);
    kinds.put("city", EntryKind.CITY);
    kinds.put("state", EntryKind.STATE);
    kinds.put("role", EntryKind.ROLE);
    return kinds;
  }

  /**
   * The layer of a table. A row of an unknown kind, with an unknown code, dates out of order, the
   * name and days of an earlier row, or a parent that leads back to itself is a problem with file
   * and line; the rest is read.
   */
  public static ActorLayer read(String layer, Table table) {
    List<Problem> problems = new ArrayList<>(table.problems());
    Map<EntryKind, List<Row>> byKind = new LinkedHashMap<>();
    Map<String, Row> byName = new HashMap<>();
    Map<String, Row> seen = new HashMap<>();
    List<Row> rows = table.only(COLUMNS).rows();
    rows.forEach(r -> byName.putIfAbsent(r.get("name"), r));
    for (Row row : rows) {
      EntryKind kind = KINDS.get(row.get("kind"));
      if (kind == null) {
        problems.add(
            broken(row, "unknown kind \"" + row.get("kind") + "\"", "use " + KINDS.keySet()));
      } else if (isNew(row, seen, problems)) {
        Parents.filled(row, byName, problems)
            .ifPresent(r -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(r));
      }
    }
    List<NamedEntry> entries = new ArrayList<>();
    byKind.forEach(
        (kind, of) -> {
          Table part = new Table(table.name(), COLUMNS, of, List.of());
          ActorLayer one =
              kind == EntryKind.ROLE
                  ? RoleRows.words(layer, part, "name", kind)
                  : EntityRows.read(layer, part, kind);
          entries.addAll(one.entries());
          problems.addAll(one.problems());
        });
    return new ActorLayer(layer, entries, problems);
  }

  /**
   * The layer of a table of role nouns: {@code word}, {@code plural}, {@code sectors}, {@code
   * kind}.
   */
  public static ActorLayer roles(String layer, Table table) {
    return RoleRows.roles(layer, table);
  }

  private static boolean isNew(Row row, Map<String, Row> seen, List<Problem> problems) {
    String key =
        String.join("\t", row.get("kind"), row.get("name"), row.get("from"), row.get("to"));
    Row before = seen.putIfAbsent(key, row);
    boolean same = before != null && before.cells().equals(row.cells());
    if (before != null && !same) {
      problems.add(
          Problem.warning(
              ProblemCode.DUPLICATE_KNOWLEDGE,
              row.where(),
              "\"" + row.get("name") + "\" with these days stands on line " + before.line(),
              "give each its days, or keep one; the row was skipped"));
    }
    return before == null;
  }

  static Problem broken(Row row, String message, String hint) {
    return Problem.warning(
        ProblemCode.BROKEN_KNOWLEDGE_ROW, row.where(), message, hint + "; the row was skipped");
  }
}
