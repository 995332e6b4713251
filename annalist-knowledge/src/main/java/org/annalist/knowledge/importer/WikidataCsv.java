package org.annalist.knowledge.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads results of Wikidata queries as CSV (RFC 4180, header line). */
final class WikidataCsv implements KnowledgeImporter {
  private final Function<String, List<String>> sectorsOf;

  /** An importer that understands positions with this. */
  WikidataCsv(Function<String, List<String>> sectorsOf) {
    this.sectorsOf = sectorsOf;
  }

  @Override
  public String format() {
    return "wikidata-csv";
  }

  @Override
  public String description() {
    return "results of a Wikidata query as CSV (the query is in doc/knowledge.md)";
  }

  @Override
  public String licence() {
    return "CC0 (Wikidata)";
  }

  @Override
  public void read(String file, InputStream in, ImportSink sink) throws IOException {
    WikidataRows rows = new WikidataRows(sectorsOf, file, sink);
    Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    CsvReader csv = new CsvReader(reader);
    List<String> header = csv.next();
    if (!header.contains("itemLabel")) {
      sink.problem(Lines.skipped(file, 1, "the header has no itemLabel"));
      return;
    }
    for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
      sink.line();
      if (cells.size() == header.size()) {
        rows.row(csv.line(), named(header, cells));
      } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
        String what = cells.size() + " cells where the header names " + header.size();
        sink.problem(Lines.skipped(file, csv.line(), what));
      }
    }
  }

  private static Map<String, String> named(List<String> header, List<String> cells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), cells.get(i));
    }
    return row;
  }

  /** Cuts records; quotes may hold commas, line breaks and doubled quotes. */
  private static final class CsvReader {
    private static final int END = -1;

    private final Reader in;
    private long at = 1;
    private long start = 1;

    CsvReader(Reader in) {
      this.in = in;
    }

    /** Line on which the last record starts. */
    long line() {
      return start;
    }

    /** The next record; empty at the end. */
    List<String> next() throws IOException {
      start = at;
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      int before = END;
      for (int c = in.read(); c != END; c = in.read()) {
        at += c == '\n' ? 1 : 0;
        if (c == '"') {
          if (!quoted && before == '"') {
            cell.append('"');
          }
          quoted = !quoted;
        } else if (!quoted && c == ',') {
          cells.add(cell.toString());
          cell.setLength(0);
        } else if (!quoted && c == '\n') {
          cells.add(cell.toString());
          return cells;
        } else if (c != '\r' && c != '\ufeff') {
          cell.append((char) c);
        }
        before = c;
      }
      if (cell.length() > 0 || !cells.isEmpty()) {
        cells.add(cell.toString());
      }
      return cells;
    }
  }
}
