package org.annalist.knowledge.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.model.problem.Location;

/**
 * One row of a table.
 *
 * @param file name of the file
 * @param line 1-based line number
 * @param cells column name to trimmed text; a missing trailing cell is empty
 */
public record Row(String file, int line, Map<String, String> cells) {
  /** Copies the cells. */
  public Row {
    cells = Map.copyOf(cells);
  }

  /**
   * The text of a column, empty when the cell is.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public String get(String column) {
    String value = cells.get(column);
    if (value == null) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return value;
  }

  /** The text of a column, absent when the cell is empty. */
  public Optional<String> find(String column) {
    String value = get(column);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The parts of a cell separated by {@code |}. */
  public List<String> list(String column) {
    return find(column)
        .map(
            v ->
                Arrays.stream(v.split("\\|")).map(String::strip).filter(s -> !s.isEmpty()).toList())
        .orElse(List.of());
  }

  /** Where the row stands. */
  public Location where() {
    return Location.line(file, line);
  }
}
