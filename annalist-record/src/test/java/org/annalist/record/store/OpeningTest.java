package org.annalist.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.record.store.sqlite.SqliteEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void folderAndRecordAreMadeWhenNotThere() {
    Path deep = folder.resolve("a/b");
    SqliteEventStore.open(deep).value().orElseThrow().close();
    assertThat(deep.resolve("record.db")).isNotEmptyFile();
  }

  @Test
  void aRecordOfANewerVersionIsRefusedWithTheRemedyAndNotTouched() throws Exception {
    SqliteEventStore.open(folder).value().orElseThrow().close();
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(folder.resolve("record.db"));
    Problem problem = refused();
    assertThat(problem.code()).isEqualTo(ProblemCode.RECORD_TOO_NEW);
    assertThat(problem.message()).contains("layout 99");
    assertThat(problem.hint()).contains("newer version of Annalist");
    assertThat(Files.readAllBytes(folder.resolve("record.db"))).isEqualTo(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws Exception {
    sql("CREATE TABLE recipes (name TEXT)");
    assertThat(refused().code()).isEqualTo(ProblemCode.RECORD_UNUSABLE);
    assertThat(refused().message()).contains("another program");
  }

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws IOException {
    Files.writeString(folder.resolve("record.db"), "not a database, but long enough ".repeat(40));
    assertThat(refused().code()).isEqualTo(ProblemCode.RECORD_UNUSABLE);
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Outcome<EventStore> outcome = SqliteEventStore.open(file);
    assertThat(outcome.problems().get(0).hint()).contains("give a folder");
  }

  @Test
  void twoProcessesMayReadOneRecord() {
    try (EventStore one = SqliteEventStore.open(folder).value().orElseThrow();
        EventStore two = SqliteEventStore.open(folder).value().orElseThrow()) {
      one.put(org.annalist.record.Samples.empty());
      assertThat(two.counts().documents()).isEqualTo(1);
    }
  }

  private Problem refused() {
    Outcome<EventStore> outcome = SqliteEventStore.open(folder);
    assertThat(outcome.isPresent()).isFalse();
    return outcome.problems().get(0);
  }

  private void sql(String statement) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("record.db");
    try (Connection raw = DriverManager.getConnection(url);
        Statement run = raw.createStatement()) {
      run.execute(statement);
    }
  }
}
