package org.annalist.record.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.LinkStore;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.run.RunManifest;
import org.annalist.record.store.Change;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.Hit;
import org.annalist.record.store.KeptDocument;
import org.annalist.record.store.QuarantinedItem;
import org.annalist.record.store.RecordCounts;
import org.annalist.record.store.RecordUnusableException;
import org.annalist.record.store.SearchQuery;

/**
 * The record as one SQLite file, {@code record.db}, in a folder of its own. Uses a write-ahead log:
 * readers do not wait for the writer, and a process that is killed leaves each document whole or
 * not there. After a power cut the last documents may be missing, but none is broken. Not
 * thread-safe.
 */
public final class SqliteEventStore implements EventStore {
  private static final String FILE = "record.db";

  private final Database db;
  private final DocumentRows documents;
  private final Quarantine quarantine;
  private final Runs runs;
  private final Links links;

  private SqliteEventStore(Database db) {
    this.db = db;
    this.documents = new DocumentRows(db);
    this.quarantine = new Quarantine(db, documents);
    this.runs = new Runs(db);
    this.links = new Links(db, documents);
  }

  /**
   * Opens the record in a folder, and makes folder and record when they are not there. A record of
   * a newer version gives {@code AN-601}, one that cannot be used {@code AN-602}; neither is
   * touched.
   */
  public static Outcome<EventStore> open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      return open(Database.open(file.toString(), file.toString()));
    } catch (IOException e) {
      return Outcome.failed(
          Problem.error(
              ProblemCode.RECORD_UNUSABLE,
              Location.of(folder.toString()),
              "the folder for the record cannot be made: " + e.getMessage(),
              "give a folder that can be written"));
    } catch (RecordUnusableException e) {
      return Outcome.failed(e.problem());
    }
  }

  private static Outcome<EventStore> open(Database db) {
    try {
      Optional<Problem> refusal = Migrations.builtIn().bring(db);
      if (refusal.isPresent()) {
        db.close();
        return Outcome.failed(refusal.get());
      }
      db.script("PRAGMA journal_mode = WAL");
      db.script("PRAGMA synchronous = NORMAL");
      return Outcome.of(new SqliteEventStore(db));
    } catch (RecordUnusableException e) {
      db.close();
      return Outcome.failed(e.problem());
    }
  }

  @Override
  public Change put(LinkedDocument document) {
    return db.transaction(
        () -> {
          quarantine.release(document.document().uri());
          return documents.put(document);
        });
  }

  @Override
  public Change quarantine(QuarantinedItem item) {
    return db.transaction(() -> quarantine.put(item));
  }

  @Override
  public Change addRun(RunManifest manifest) {
    return db.transaction(() -> runs.add(manifest));
  }

  @Override
  public Optional<KeptDocument> show(String idOrUri) {
    return documents.find(idOrUri);
  }

  @Override
  public List<Hit> search(SearchQuery query) {
    return new Search(db, documents).find(query);
  }

  @Override
  public void forEach(Consumer<LinkedDocument> action) {
    documents.ids().forEach(id -> documents.find(id).ifPresent(d -> action.accept(d.linked())));
  }

  @Override
  public List<QuarantinedItem> quarantined() {
    return quarantine.all();
  }

  @Override
  public List<RunManifest> runs() {
    return runs.all();
  }

  @Override
  public LinkStore links() {
    return links;
  }

  @Override
  public RecordCounts counts() {
    return new RecordCounts(
        count("document"),
        db.number(
            "SELECT count(*) AS n FROM document d WHERE NOT EXISTS"
                + " (SELECT 1 FROM event e WHERE e.document = d.no)"),
        count("event"),
        count("incident"),
        count("claim"),
        count("ledger"),
        count("quarantine"));
  }

  private long count(String table) {
    return db.number("SELECT count(*) AS n FROM " + table);
  }

  @Override
  public void close() {
    db.close();
  }
}
