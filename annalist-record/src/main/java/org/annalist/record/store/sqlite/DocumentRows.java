package org.annalist.record.store.sqlite;

import java.util.List;
import java.util.Optional;
import org.annalist.model.Ids;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.problem.Location;
import org.annalist.model.text.Document;
import org.annalist.model.text.DocumentBuilder;
import org.annalist.record.CodedLine;
import org.annalist.record.DocumentInfo;
import org.annalist.record.format.CodedFormat;
import org.annalist.record.store.Change;
import org.annalist.record.store.KeptDocument;

/** Writes and reads whole documents. */
final class DocumentRows {
  private final Database db;
  private final CodedFormat format = new CodedFormat();

  DocumentRows(Database db) {
    this.db = db;
  }

  /** A kept version of the same id or source. */
  private record Earlier(long no, String coded, String blocks, int version) {}

  /** To be called inside a transaction. */
  Change put(LinkedDocument linked) {
    Document document = linked.document();
    String coded = format.write(linked);
    String blocks = Blocks.write(document.blocks());
    List<Earlier> earlier = earlier(document);
    if (earlier.size() == 1
        && earlier.get(0).coded().equals(coded)
        && earlier.get(0).blocks().equals(blocks)) {
      return Change.UNCHANGED;
    }
    earlier.forEach(e -> db.run("DELETE FROM document WHERE no = ?", e.no()));
    int version = 1 + earlier.stream().mapToInt(Earlier::version).max().orElse(0);
    Optional<Long> no = earlier.stream().map(Earlier::no).min(Long::compare);
    insert(document, no, coded, EventWords.of(linked), version);
    long row = db.number("SELECT no AS n FROM document WHERE id = ?", document.id());
    new PartRows(db, row, linked).write();
    return earlier.isEmpty() ? Change.ADDED : Change.REPLACED;
  }

  private List<Earlier> earlier(Document document) {
    return db.query(
        r ->
            new Earlier(
                r.number("no"), r.text("coded"), r.text("blocks"), (int) r.number("version")),
        "SELECT no, coded, blocks, version FROM document WHERE id = ? OR source = ?",
        document.id(),
        source(document));
  }

  /** The uri, when it is what makes the document the same at the next reading. */
  private static Optional<String> source(Document document) {
    String uri = document.uri();
    boolean ownId = !document.id().equals(Ids.of("doc", uri, document.text()));
    boolean passage = uri.startsWith("stdin:") || uri.startsWith("memory:");
    return ownId || passage ? Optional.empty() : Optional.of(uri);
  }

  private void insert(
      Document document, Optional<Long> no, String coded, String words, int version) {
    db.run(
        "INSERT INTO document VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        no,
        document.id(),
        document.uri(),
        source(document),
        document.title(),
        document.publisher(),
        document.published().map(Object::toString),
        document.language(),
        document.sha256(),
        document.text(),
        Blocks.write(document.blocks()),
        coded,
        words,
        version);
  }

  Optional<KeptDocument> find(String idOrUri) {
    return db
        .query(
            this::kept,
            "SELECT * FROM document WHERE id = ?1 OR uri = ?1 ORDER BY id = ?1 DESC, id LIMIT 1",
            idOrUri)
        .stream()
        .findFirst();
  }

  List<String> ids() {
    return db.query(r -> r.text("id"), "SELECT id FROM document ORDER BY id");
  }

  private KeptDocument kept(Row row) throws java.sql.SQLException {
    CodedLine line = line(row);
    DocumentInfo info = line.document();
    DocumentBuilder text =
        Document.builder(row.text("text"))
            .id(info.id())
            .uri(info.uri())
            .language(info.language())
            .blocks(Blocks.read(row.text("blocks")));
    info.title().ifPresent(text::title);
    info.publisher().ifPresent(text::publisher);
    info.published().ifPresent(text::published);
    return new KeptDocument(line.with(text.build()), (int) row.number("version"));
  }

  /** The coded line of a row; a record whose lines do not read was changed from outside. */
  CodedLine line(Row row) throws java.sql.SQLException {
    String coded = row.text("coded");
    return format
        .read(coded, Location.of(db.uri()))
        .value()
        .orElseThrow(() -> new java.sql.SQLException("a coded line does not read: " + coded));
  }
}
