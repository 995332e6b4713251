package org.annalist.knowledge.layer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;

/**
 * Where an imported layer comes from.
 *
 * @param name of the layer
 * @param format of the file it came from
 * @param source name of that file
 * @param sha256 of that file
 * @param licence under which the data come
 * @param asOf day for which they hold, ISO
 * @param counts rows by what they are: actors, roles, places, skipped
 */
public record LayerInfo(
    String name,
    String format,
    String source,
    String sha256,
    String licence,
    String asOf,
    Map<String, Long> counts) {
  static final String FILE = "layer.tsv";

  /** Copies the counts in their order. */
  public LayerInfo {
    counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  void write(Path folder) throws IOException {
    StringBuilder out = new StringBuilder("key\tvalue\n");
    line(out, "name", name);
    line(out, "format", format);
    line(out, "source", source);
    line(out, "sha256", sha256);
    line(out, "licence", licence);
    line(out, "asOf", asOf);
    counts.forEach((key, count) -> line(out, "count." + key, String.valueOf(count)));
    Files.writeString(folder.resolve(FILE), out);
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append(key).append('\t').append(value.replaceAll("\\s+", " ")).append('\n');
  }

  /** Reads what {@link #write} wrote. */
  static LayerInfo read(Path folder) throws IOException {
    String text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Row row : Table.parse(FILE, text).rows()) {
      String key = row.getOrEmpty("key");
      String value = row.getOrEmpty("value");
      if (key.startsWith("count.") && value.matches("\\d{1,18}")) {
        counts.put(key.substring("count.".length()), Long.valueOf(value));
      } else {
        values.put(key, value);
      }
    }
    return new LayerInfo(
        values.getOrDefault("name", folder.getFileName().toString()),
        values.getOrDefault("format", ""),
        values.getOrDefault("source", ""),
        values.getOrDefault("sha256", ""),
        values.getOrDefault("licence", ""),
        values.getOrDefault("asOf", ""),
        counts);
  }
}
