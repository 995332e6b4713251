package org.annalist.knowledge.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * A tab-separated file in memory.
 *
 * @param name name of the file, for messages
 * @param columns names from the header line
 * @param rows good rows in file order
 * @param problems one for each broken row
 */
public record Table(String name, List<String> columns, List<Row> rows, List<Problem> problems) {
  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a table that ships with the product, from beside {@code owner}.
   *
   * @throws IllegalStateException if the resource is missing: the product was packaged wrongly
   */
  public static Table resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource "
                + name
                + " is missing beside "
                + owner.getName()
                + ": build Annalist again");
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /** Reads a table from text. */
  public static Table parse(String name, String text) {
    try {
      return read(name, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table; closes nothing.
   *
   * @throws IOException if the reader fails
   */
  public static Table read(String name, Reader source) throws IOException {
    BufferedReader in = new BufferedReader(source);
    List<Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Optional<Columns> header = Optional.empty();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header = Optional.of(new Columns(List.of(line.strip().split("\t"))));
      } else {
        addRow(name, number, header.get(), line, rows, problems);
      }
    }
    return new Table(name, header.map(Columns::names).orElse(List.of()), rows, problems);
  }

  /** The same table with these columns; those it lacks are empty. */
  public Table only(List<String> names) {
    Columns other = new Columns(names);
    return new Table(name, names, rows.stream().map(r -> r.only(other)).toList(), problems);
  }

  private static void addRow(
      String name, int number, Columns columns, String line, List<Row> rows, List<Problem> out) {
    List<String> cells = Cells.split(line, '\t');
    if (cells.size() > columns.size()) {
      out.add(
          Problem.warning(
              ProblemCode.BROKEN_KNOWLEDGE_ROW,
              Location.line(name, number),
              cells.size() + " cells where the header names " + columns.size(),
              "remove the stray tab; the row was skipped"));
      return;
    }
    while (cells.size() < columns.size()) {
      cells.add("");
    }
    rows.add(new Row(name, number, columns, cells));
  }
}
