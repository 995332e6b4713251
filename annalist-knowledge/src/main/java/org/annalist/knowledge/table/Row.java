package org.annalist.knowledge.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.model.problem.Location;

/** One row of a table. Immutable and thread-safe. */
public final class Row {
  private final String file;
  private final int line;
  private final Columns columns;
  private final List<String> cells;

  /** A row with one cell for each column. */
  Row(String file, int line, Columns columns, List<String> cells) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.cells = List.copyOf(cells);
  }

  /** Name of the file. */
  public String file() {
    return file;
  }

  /** 1-based number of the line. */
  public int line() {
    return line;
  }

  /** The stripped texts of the cells, in the order of the columns. */
  public List<String> cells() {
    return cells;
  }

  /** Whether the table has such a column. */
  public boolean has(String column) {
    return columns.index(column) >= 0;
  }

  /**
   * The stripped text of a column, empty when the cell is.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public String get(String column) {
    int index = columns.index(column);
    if (index < 0) {
      throw new IllegalArgumentException(file + " has no column " + column);
    }
    return cells.get(index);
  }

  /** The text of a column, absent when the cell is empty. */
  public Optional<String> find(String column) {
    String value = get(column);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The text of a column, empty when the cell is or there is no such column. */
  public String getOrEmpty(String column) {
    return has(column) ? get(column) : "";
  }

  /** The parts of a cell separated by {@code |}. */
  public List<String> list(String column) {
    String value = get(column);
    if (value.indexOf('|') < 0) {
      return value.isEmpty() ? List.of() : List.of(value);
    }
    List<String> parts = Cells.split(value, '|');
    parts.removeIf(String::isEmpty);
    return List.copyOf(parts);
  }

  /** A row of the same place with these columns; those it lacks are empty. */
  Row only(Columns other) {
    return new Row(file, line, other, other.names().stream().map(this::getOrEmpty).toList());
  }

  /**
   * The same row with some cells changed.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  public Row with(Map<String, String> changed) {
    List<String> all = new ArrayList<>(cells);
    changed.forEach(
        (column, value) -> {
          get(column);
          all.set(columns.index(column), value);
        });
    return new Row(file, line, columns, all);
  }

  /** Where the row stands. */
  public Location where() {
    return Location.line(file, line);
  }

  /** Reads as {@code states.tsv, line 7: [PER, Peru]}. */
  @Override
  public String toString() {
    return where() + ": " + cells;
  }
}
