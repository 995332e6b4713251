package org.annalist.knowledge.importer;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What CSV and JSON results of Wikidata queries have in common. The query (see {@code
 * doc/knowledge.md}) names the variables {@code itemLabel}, {@code aliases} (joined by {@code |}),
 * {@code kind}, {@code positionLabel}, {@code country} (ISO 3166-1 alpha-3 or alpha-2), {@code
 * start} and {@code end}; all but the label may lack. Used by one thread for one file.
 */
final class WikidataRows {
  private static final int DAY = 10;

  private final Countries countries = new Countries();
  private final Repeats repeats = new Repeats();
  private final Function<String, List<String>> sectorsOf;
  private final String file;
  private final ImportSink sink;

  WikidataRows(Function<String, List<String>> sectorsOf, String file, ImportSink sink) {
    this.sectorsOf = sectorsOf;
    this.file = file;
    this.sink = sink;
  }

  /** Gives one result to the sink, or a problem when it cannot be used. */
  void row(long number, Map<String, String> cells) throws IOException {
    String name = cells.getOrDefault("itemLabel", "").strip();
    if (name.isEmpty() || name.matches("Q\\d+")) {
      sink.problem(Lines.skipped(file, number, "no label of the item"));
      return;
    }
    String position = cells.getOrDefault("positionLabel", "").strip();
    String kind = cells.getOrDefault("kind", "").strip();
    try {
      ActorRow row =
          new ActorRow(
              kind.isEmpty() ? "person" : kind,
              name.replace('|', '/'),
              aliases(cells.getOrDefault("aliases", ""), name),
              country(cells.getOrDefault("country", "")).stream().toList(),
              position.isEmpty() ? List.of() : sectorsOf.apply(position),
              day(cells.getOrDefault("start", "")),
              day(cells.getOrDefault("end", "")),
              position);
      if (repeats.isFirst(row, file, number, sink)) {
        sink.actor(row);
      }
    } catch (DateTimeException e) {
      sink.problem(Lines.skipped(file, number, "no day: " + e.getMessage()));
    }
  }

  private Optional<String> country(String code) {
    return code.isBlank() ? Optional.empty() : countries.three(code.strip());
  }

  private static List<String> aliases(String cell, String name) {
    return Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .filter(a -> !a.isEmpty() && !a.equals(name))
        .distinct()
        .toList();
  }

  /** "2016-11-29T00:00:00Z" as a day; empty when there is none. */
  private static String day(String time) {
    String text = time.strip();
    boolean blank = text.isEmpty() || text.startsWith("_:") || text.contains("genid");
    return blank ? "" : LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))).toString();
  }
}
