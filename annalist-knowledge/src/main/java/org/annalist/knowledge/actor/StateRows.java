package org.annalist.knowledge.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;

/** Reads states, their nationality words and capitals, and the table of peoples. */
final class StateRows {
  private static final List<String> UNCHANGED = List.of("ese", "ish", "sh", "ch", "s", "x", "men");

  private StateRows() {}

  /** States: name, aliases, nationality words with plurals, capitals. */
  static ActorLayer states(String layer, Table table) {
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      RowCells cells = new RowCells(row, problems);
      Optional<String> name = cells.required("name");
      Optional<Validity> validity = cells.validity();
      if (name.isPresent() && validity.isPresent()) {
        add(layer, row, validity.get(), entries);
      }
    }
    return new ActorLayer(layer, entries, problems);
  }

  private static void add(String layer, Row row, Validity validity, List<NamedEntry> out) {
    String name = row.get("name");
    String code = row.find("country").orElse(row.get("code"));
    List<String> countries = "place".equals(row.get("kind")) ? List.of() : List.of(code);
    List<String> sectors = "breakaway".equals(row.get("kind")) ? List.of("PRE") : List.of();
    String id = Slug.id(EntryKind.STATE, name);
    Location where = row.where();
    Entry state =
        new Entry(
            EntryKind.STATE, id, name, countries, sectors, validity, row.get("kind"), where, layer);
    out.add(new NamedEntry(name, state));
    row.list("aliases").forEach(a -> out.add(new NamedEntry(a, state)));
    Entry people =
        new Entry(EntryKind.DEMONYM, id, name, countries, sectors, validity, "", where, layer);
    row.list("demonyms").forEach(d -> withPlural(d, people, out));
    EntryKind seat =
        "state".equals(row.get("kind")) || "historical".equals(row.get("kind"))
            ? EntryKind.CAPITAL
            : EntryKind.CITY;
    Entry capital = new Entry(seat, id, name, countries, List.of(), validity, "", where, layer);
    row.list("capitals").forEach(c -> out.add(new NamedEntry(c, capital)));
  }

  private static void withPlural(String word, Entry entry, List<NamedEntry> out) {
    out.add(new NamedEntry(word, entry));
    if (UNCHANGED.stream().noneMatch(word::endsWith)) {
      out.add(new NamedEntry(word + "s", entry));
    }
  }

  /** Peoples and faiths. */
  static ActorLayer peoples(String layer, Table table) {
    List<NamedEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(table.problems());
    for (Row row : table.rows()) {
      RowCells cells = new RowCells(row, problems);
      Optional<String> names = cells.required("names");
      Optional<List<String>> countries = cells.codes("countries");
      Optional<List<String>> sectors = cells.codes("sectors");
      if (names.isEmpty() || countries.isEmpty() || sectors.isEmpty()) {
        continue;
      }
      String name = row.list("names").get(0);
      Entry people =
          new Entry(
              EntryKind.PEOPLE,
              Slug.id(EntryKind.PEOPLE, name),
              name,
              countries.get(),
              sectors.get(),
              Validity.ALWAYS,
              row.get("kind"),
              row.where(),
              layer);
      row.list("names").forEach(n -> withPlural(n, people, entries));
    }
    return new ActorLayer(layer, entries, problems);
  }
}
