package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** Reads role nouns, ranks and modifiers. */
final class RoleRows {
  private static final Map<String, EntryKind> KINDS =
      Map.of(
          "person", EntryKind.ROLE,
          "group", EntryKind.COLLECTIVE,
          "thing", EntryKind.THING,
          "head-person", EntryKind.HEAD_PERSON,
          "head-group", EntryKind.HEAD_GROUP);

  private RoleRows() {}

  /** Role nouns with columns {@code word}, {@code plural}, {@code sectors}, {@code kind}. */
  static ActorLayer roles(String layer, Table table) {
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      Optional<EntryKind> kind = Optional.ofNullable(KINDS.get(row.get("kind")));
      if (kind.isEmpty()) {
        problems.add(
            Problem.warning(
                ProblemCode.BROKEN_KNOWLEDGE_ROW,
                row.where(),
                "unknown kind \"" + row.get("kind") + "\"",
                "use one of " + KINDS.keySet().stream().sorted().toList()));
        continue;
      }
      noun(layer, row, "word", kind.get(), problems)
          .ifPresent(
              e -> {
                entries.add(new NamedEntry(row.get("word"), e));
                row.find("plural").ifPresent(p -> entries.add(new NamedEntry(p, plural(e))));
              });
    }
    return new ActorLayer(layer, entries, problems);
  }

  private static Entry plural(Entry e) {
    return new Entry(
        e.kind(),
        e.id(),
        e.name(),
        e.countries(),
        e.sectors(),
        e.validity(),
        "plural",
        e.where(),
        e.layer());
  }

  /** Ranks (column {@code title}) or modifiers (column {@code word}). */
  static ActorLayer words(String layer, Table table, String column, EntryKind kind) {
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      noun(layer, row, column, kind, problems)
          .ifPresent(e -> entries.add(new NamedEntry(row.get(column), e)));
    }
    return new ActorLayer(layer, entries, problems);
  }

  private static Optional<Entry> noun(
      String layer, Row row, String column, EntryKind kind, List<Problem> problems) {
    RowCells cells = new RowCells(row, problems);
    Optional<String> word = cells.required(column);
    Optional<List<String>> sectors = cells.codes("sectors");
    if (word.isEmpty() || sectors.isEmpty()) {
      return Optional.empty();
    }
    List<String> countries = row.has("country") ? row.list("country") : List.of();
    return Optional.of(
        new Entry(
            kind,
            "",
            word.get(),
            countries,
            sectors.get(),
            Validity.ALWAYS,
            "",
            row.where(),
            layer));
  }
}
