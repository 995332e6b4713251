package org.annalist.record.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Block;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Span;
import org.annalist.record.store.RecordUnusableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir Path folder;
  private Database db;

  @BeforeEach
  void open() {
    db = Database.open(folder.resolve("x.db").toString(), "x.db");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void aNewFileGetsEveryLayoutOnceAndItsNumber() {
    assertThat(Migrations.builtIn().bring(db)).isEmpty();
    assertThat(Migrations.builtIn().bring(db)).isEmpty();
    assertThat(db.number("SELECT user_version AS n FROM pragma_user_version")).isEqualTo(2);
    assertThat(db.query(r -> r.text("name"), "SELECT name FROM sqlite_schema WHERE type = 'table'"))
        .contains(
            "document",
            "event",
            "party",
            "incident",
            "claim",
            "ledger",
            "quarantine",
            "run",
            "link_node",
            "correction");
  }

  @Test
  void aScriptThatFailsInTheMiddleLeavesNothing() {
    db.script("PRAGMA application_id = " + 0x414E4E4C);
    db.script("CREATE TABLE ledger (x)");
    assertThatThrownBy(() -> Migrations.builtIn().bring(db))
        .isInstanceOf(RecordUnusableException.class)
        .hasMessageContaining("ledger");
    assertThat(db.number("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'document'"))
        .isZero();
    assertThat(db.number("SELECT user_version AS n FROM pragma_user_version")).isZero();
  }

  @Test
  void aFailedTransactionIsRolledBack() {
    db.script("CREATE TABLE t (a INTEGER)");
    assertThatThrownBy(
            () ->
                db.transaction(
                    () -> {
                      db.run("INSERT INTO t VALUES (?)", 1);
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(db.number("SELECT count(*) AS n FROM t")).isZero();
    db.transaction(() -> db.run("INSERT INTO t VALUES (?)", 2));
    assertThat(db.number("SELECT a AS n FROM t")).isEqualTo(2);
  }

  @Test
  void aFailureNamesTheRecordAndTheRemedy() {
    assertThatThrownBy(() -> db.run("INSERT INTO nowhere VALUES (1)"))
        .isInstanceOfSatisfying(
            RecordUnusableException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(ProblemCode.RECORD_UNUSABLE);
              assertThat(e.problem().where().uri()).isEqualTo("x.db");
              assertThat(e.problem().hint()).contains("free space");
            });
  }

  @Test
  void blocksSurviveTheirColumn() {
    List<Block> blocks =
        List.of(
            new Block(new Span(0, 4), BlockKind.TITLE),
            new Block(new Span(5, 9), BlockKind.RELATED));
    assertThat(Blocks.read(Blocks.write(blocks))).isEqualTo(blocks);
    assertThat(Blocks.read(Blocks.write(List.of()))).isEmpty();
  }
}
