package org.annalist.record.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.annalist.model.Ids;
import org.annalist.record.CodedLine;
import org.annalist.record.DocumentInfo;
import org.annalist.record.format.CodedFormat;
import org.annalist.record.store.Change;
import org.annalist.record.store.QuarantinedItem;

/** Keeps what could not be coded. Its problems are kept as a coded line without any findings. */
final class Quarantine {
  private final Database db;
  private final DocumentRows documents;
  private final CodedFormat format = new CodedFormat();

  Quarantine(Database db, DocumentRows documents) {
    this.db = db;
    this.documents = documents;
  }

  Change put(QuarantinedItem item) {
    String coded = format.write(line(item));
    List<String> same =
        db.query(r -> r.text("coded"), "SELECT coded FROM quarantine WHERE id = ?", item.id());
    if (same.equals(List.of(coded))) {
      return Change.UNCHANGED;
    }
    int removed = release(item.uri());
    db.run("INSERT INTO quarantine VALUES (?,?,?,?)", item.id(), item.uri(), item.base64(), coded);
    return removed == 0 ? Change.ADDED : Change.REPLACED;
  }

  /** Forgets what was kept of a source. */
  int release(String uri) {
    return db.run("DELETE FROM quarantine WHERE uri = ?", uri);
  }

  List<QuarantinedItem> all() {
    return db.query(this::item, "SELECT * FROM quarantine ORDER BY uri, id");
  }

  private QuarantinedItem item(Row row) throws SQLException {
    return new QuarantinedItem(row.text("uri"), row.text("base64"), documents.line(row).problems());
  }

  private static CodedLine line(QuarantinedItem item) {
    DocumentInfo info =
        new DocumentInfo(
            item.id(),
            item.uri(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "und",
            Ids.sha256(item.bytes()),
            0);
    return new CodedLine(
        info,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        item.problems(),
        new java.util.TreeMap<>());
  }
}
