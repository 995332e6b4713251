package org.annalist.knowledge.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Reads Annalist's own actor table: tab-separated with a header line naming {@code kind}, {@code
 * name}, and of {@code aliases}, {@code country}, {@code sectors}, {@code from}, {@code to}, {@code
 * note}, {@code parent} those there are. What the cells say is checked when the layer is loaded.
 */
final class OwnTable implements KnowledgeImporter {
  @Override
  public String format() {
    return "tsv";
  }

  @Override
  public String description() {
    return "Annalist's own table: kind, name, aliases, country, sectors, from, to, note";
  }

  @Override
  public String licence() {
    return "your own";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    Table table = Table.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    table.problems().forEach(sink::problem);
    if (!table.columns().containsAll(List.of("kind", "name"))) {
      sink.problem(Lines.skipped(file, 1, "the header names no columns kind and name"));
      return;
    }
    for (Row row : table.rows()) {
      sink.line();
      sink.actor(
          new ActorRow(
              row.get("kind"),
              row.get("name"),
              list(row, "aliases"),
              list(row, "country"),
              list(row, "sectors"),
              cell(row, "from"),
              cell(row, "to"),
              cell(row, "note"),
              cell(row, "parent")));
    }
  }

  private static String cell(Row row, String column) {
    return row.getOrEmpty(column);
  }

  private static List<String> list(Row row, String column) {
    return row.has(column) ? row.list(column) : List.of();
  }
}
