package org.annalist.record.store.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.model.text.Span;
import org.annalist.record.CodedLine;
import org.annalist.record.store.Hit;
import org.annalist.record.store.SearchQuery;
import org.annalist.record.store.Snippet;

/** Finds documents by words and by what one of their events must be. */
final class Search {
  private static final String OPEN = "\u0002";
  private static final String CLOSE = "\u0003";
  private static final int BEGINNING = 160;

  private final Database db;
  private final DocumentRows documents;

  Search(Database db, DocumentRows documents) {
    this.db = db;
    this.documents = documents;
  }

  List<Hit> find(SearchQuery query) {
    List<Object> arguments = new ArrayList<>();
    String words = Terms.of(query.words());
    StringBuilder sql = new StringBuilder("SELECT d.no, d.coded, ");
    if (words.isEmpty()) {
      sql.append("substr(d.text, 1, ").append(BEGINNING).append(") AS piece FROM document d");
      sql.append(" WHERE TRUE");
    } else {
      sql.append("snippet(document_words, -1, char(2), char(3), '…', 24) AS piece");
      sql.append(" FROM document_words JOIN document d ON d.no = document_words.rowid");
      sql.append(" WHERE document_words MATCH ?");
      arguments.add(words);
    }
    if (query.asksForEvents()) {
      sql.append(" AND EXISTS (SELECT 1 FROM event e WHERE e.document = d.no");
      sql.append(conditions(query, arguments)).append(')');
    }
    // Headline and event words weigh more than running text.
    sql.append(
        words.isEmpty() ? " ORDER BY d.id" : " ORDER BY bm25(document_words, 4, 1, 2), d.id");
    arguments.add(query.limit());
    return db.query(r -> hit(r, query), sql.append(" LIMIT ?").toString(), arguments.toArray());
  }

  private Hit hit(Row row, SearchQuery query) throws SQLException {
    CodedLine line = documents.line(row);
    return new Hit(line, snippet(row.text("piece")), events(row.number("no"), line, query));
  }

  private List<Integer> events(long document, CodedLine line, SearchQuery query) {
    if (!query.asksForEvents()) {
      return IntStream.range(0, line.events().size()).boxed().toList();
    }
    List<Object> arguments = new ArrayList<>(List.of(document));
    String conditions = conditions(query, arguments);
    return db.query(
        r -> (int) r.number("ordinal"),
        "SELECT e.ordinal FROM event e WHERE e.document = ?" + conditions + " ORDER BY e.ordinal",
        arguments.toArray());
  }

  private static String conditions(SearchQuery query, List<Object> arguments) {
    StringBuilder sql = new StringBuilder();
    query.type().ifPresent(t -> and(sql, arguments, "e.type = ?", t.code()));
    query.status().ifPresent(s -> and(sql, arguments, "e.status = ?", s.name()));
    query.from().ifPresent(d -> and(sql, arguments, "e.date_to >= ?", d.toString()));
    query.to().ifPresent(d -> and(sql, arguments, "e.date_from <= ?", d.toString()));
    query
        .country()
        .ifPresent(
            c -> {
              and(sql, arguments, "(e.country = ? OR " + party("p.country = ?") + ")", c);
              arguments.add(c);
            });
    query
        .actor()
        .ifPresent(
            a -> {
              String part =
                  "instr(lower(p.name), lower(?)) > 0 OR instr(lower(p.text), lower(?)) > 0";
              and(sql, arguments, party("(" + part + ")"), a);
              arguments.add(a);
            });
    return sql.toString();
  }

  private static String party(String condition) {
    return "EXISTS (SELECT 1 FROM party p WHERE p.document = e.document AND p.event = e.ordinal AND "
        + condition
        + ")";
  }

  private static void and(
      StringBuilder sql, List<Object> arguments, String condition, Object argument) {
    sql.append(" AND ").append(condition);
    arguments.add(argument);
  }

  private static Snippet snippet(String piece) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int start = 0;
    for (String part : piece.strip().replaceAll("\\s+", " ").split("(?=[\u0002\u0003])")) {
      if (part.startsWith(OPEN)) {
        start = text.length();
      } else if (part.startsWith(CLOSE)) {
        marks.add(new Span(start, text.length()));
      }
      text.append(part.startsWith(OPEN) || part.startsWith(CLOSE) ? part.substring(1) : part);
    }
    return new Snippet(text.toString(), marks);
  }
}
