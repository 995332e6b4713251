package org.annalist.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.annalist.model.event.LinkedDocument;
import org.annalist.record.store.sqlite.SqliteEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  private static final int[] KILLED_AFTER = {0, 2, 5, 9};

  @TempDir Path folder;

  @Test
  void aKilledWriterLeavesEveryDocumentWholeOrNotThere() throws Exception {
    Map<String, String> promised = new HashMap<>();
    for (int round = 0; round < KILLED_AFTER.length; round++) {
      writeAndKill(round, KILLED_AFTER[round], promised);
      everyDocumentIsWhole();
      everyPromiseIsKept(promised);
    }
    assertThat(promised).hasSizeGreaterThan(15);
  }

  private void writeAndKill(int round, int after, Map<String, String> promised) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                folder.toString(),
                String.valueOf(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i <= after; i++) {
        promise(told.readLine(), promised);
      }
      // Into the middle of the next document, at a different point each time.
      Thread.sleep(2 + 5L * round);
      // Through the handle, so that what it told last can still be read.
      assertThat(writer.toHandle().destroyForcibly()).isTrue();
      assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        promise(line, promised);
      }
    }
  }

  private static void promise(String line, Map<String, String> promised) {
    // The last line may be cut where the process was killed.
    if (line.matches("file:\\S+\t\\d+")) {
      promised.put(line.split("\t")[0], line.split("\t")[1]);
    }
  }

  private void everyDocumentIsWhole() throws SQLException, IOException {
    try (Connection raw =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
        Statement statement = raw.createStatement()) {
      assertThat(text(statement, "PRAGMA integrity_check")).isEqualTo("ok");
      assertThat(
              text(
                  statement,
                  "SELECT count(*) FROM document d WHERE (SELECT count(*) FROM event e"
                      + " WHERE e.document = d.no) <> "
                      + CrashWriter.EVENTS))
          .isEqualTo("0");
      assertThat(text(statement, "SELECT count(*) FROM event"))
          .isEqualTo(text(statement, "SELECT " + CrashWriter.EVENTS + " * count(*) FROM document"));
      statement.execute("INSERT INTO document_words (document_words) VALUES ('integrity-check')");
    }
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      return rows.getString(1);
    }
  }

  private void everyPromiseIsKept(Map<String, String> promised) {
    try (EventStore store = SqliteEventStore.open(folder).value().orElseThrow()) {
      promised.forEach(
          (uri, round) -> {
            LinkedDocument kept = store.show(uri).orElseThrow().linked();
            assertThat(kept.document().text()).contains("Text of round ");
            int keptRound =
                Integer.parseInt(kept.document().text().replaceAll("\\D+(\\d+).*", "$1"));
            assertThat(keptRound).isGreaterThanOrEqualTo(Integer.parseInt(round));
          });
    }
  }
}
