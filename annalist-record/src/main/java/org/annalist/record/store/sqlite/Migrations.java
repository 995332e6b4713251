package org.annalist.record.store.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/**
 * Brings a record to the newest layout. The number of scripts applied is kept in the file's {@code
 * user_version}; each script runs in its own transaction.
 */
final class Migrations {
  /** "ANNL", so that tools and we know the file for a record. */
  private static final int APPLICATION_ID = 0x414E4E4C;

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The scripts that ship with the product, in order. */
  static Migrations builtIn() {
    return new Migrations(List.of("V001__record.sql", "V002__links.sql"));
  }

  /** Runs what is missing; gives the reason when the file is no record or a newer one. */
  Optional<Problem> bring(Database db) {
    long version = db.number("SELECT user_version AS n FROM pragma_user_version");
    long application = db.number("SELECT application_id AS n FROM pragma_application_id");
    boolean used = db.number("SELECT count(*) AS n FROM sqlite_schema") > 0;
    if (used && application != APPLICATION_ID) {
      return Optional.of(
          Problem.error(
              ProblemCode.RECORD_UNUSABLE,
              Location.of(db.uri()),
              "the file is a database of another program",
              "give another folder for the record"));
    }
    if (version > scripts.size()) {
      return Optional.of(
          Problem.error(
              ProblemCode.RECORD_TOO_NEW,
              Location.of(db.uri()),
              "the record has layout " + version + ", this version knows " + scripts.size(),
              "use the newer version of Annalist that wrote it, or read the sources into a new"
                  + " record"));
    }
    for (int next = (int) version; next < scripts.size(); next++) {
      apply(db, next);
    }
    return Optional.empty();
  }

  private void apply(Database db, int index) {
    db.transaction(
        () -> {
          for (String statement : read(scripts.get(index)).split("\n\\s*\n")) {
            db.script(statement);
          }
          db.script("PRAGMA application_id = " + APPLICATION_ID);
          db.script("PRAGMA user_version = " + (index + 1));
          return index;
        });
  }

  private static String read(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("script " + name + " is missing: build Annalist again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read script " + name, e);
    }
  }
}
