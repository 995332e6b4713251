package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Cells of a line of CSV (RFC 4180, within one line). Stateless and thread-safe. */
public final class CsvLine {
  private CsvLine() {}

  /**
   * The cells of a line.
   *
   * @throws IllegalArgumentException if a quotation mark is not closed
   */
  public static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException("a quotation mark is not closed");
    }
    cells.add(cell.toString());
    return cells;
  }

  /** A line of these cells, closed by a line break; quoted where needed. */
  public static String of(Collection<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\n";
  }

  /** A cell that no spreadsheet takes for a formula. */
  private static String cell(String value) {
    String flat = value.replaceAll("\\s+", " ");
    String safe = flat.matches("^[=+@].*|^-\\D.*") ? "'" + flat : flat;
    return safe.contains(",") || safe.contains("\"")
        ? "\"" + safe.replace("\"", "\"\"") + "\""
        : safe;
  }
}
