package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;

/**
 * Reads tables of named actors: columns {@code name}, {@code aliases}, {@code country}, {@code
 * sectors}, {@code from}, {@code to} and {@code note} (for persons {@code office}). Several rows
 * with the same name are one identity at different times.
 */
final class EntityRows {
  private EntityRows() {}

  /** All names of a table. */
  static ActorLayer read(String layer, Table table, EntryKind kind) {
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    String note = table.columns().contains("office") ? "office" : "note";
    for (Row row : table.rows()) {
      Optional<Entry> entry = entry(layer, row, kind, note, new RowCells(row, problems));
      if (entry.isPresent()) {
        entries.add(new NamedEntry(row.get("name"), entry.get()));
        row.list("aliases").forEach(n -> entries.add(new NamedEntry(n, entry.get())));
      }
    }
    return new ActorLayer(layer, entries, problems);
  }

  private static Optional<Entry> entry(
      String layer, Row row, EntryKind kind, String note, RowCells cells) {
    Optional<String> name = cells.required("name");
    Optional<List<String>> countries = cells.codes("country");
    Optional<List<String>> sectors = cells.codes("sectors");
    Optional<Validity> validity = cells.validity();
    if (name.isEmpty() || countries.isEmpty() || sectors.isEmpty() || validity.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Entry(
            kind,
            Slug.id(kind, name.get()),
            name.get(),
            countries.get(),
            sectors.get(),
            validity.get(),
            row.get(note),
            row.where(),
            layer));
  }
}
