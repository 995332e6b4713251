package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst corrects the incidents of the sample, with the product's own models. */
class CorrectionsSampleTest {
  private static final Path REPORTS = Path.of("..", "samples", "brief", "reports.jsonl");
  private static final String SUICIDE = "ASSAULT,suicide-attack";
  private static final String MARKET = "2023-04-02";

  @TempDir private Path folder;
  private CommandRun commands = new CommandRun(Path.of(""));

  @BeforeEach
  void openTheFolder() {
    commands = new CommandRun(folder);
  }

  private int run(String... args) {
    return commands.run(args);
  }

  private String out() {
    return commands.out();
  }

  private String err() {
    return commands.err();
  }

  private void read() throws IOException {
    Files.copy(REPORTS, folder.resolve("reports.jsonl"));
    assertThat(run("read", "reports.jsonl")).isZero();
  }

  /** The one row of the listing with these words. */
  private String row(String words) {
    assertThat(run("incidents", "--format", "csv")).isZero();
    List<String> rows = out().lines().filter(l -> l.contains(words)).toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private String id(String words) {
    return row(words).substring(0, row(words).indexOf(','));
  }

  @Test
  void aMergeHoldsForLaterRunsUntilItIsTakenBack() throws IOException {
    read();
    String bombing = id(SUICIDE);
    String market = id(MARKET);
    assertThat(row(SUICIDE)).doesNotContain("harbour-2");
    assertThat(
            run("incidents", "merge", bombing, market, "--reason", "one day's work", "--by", "ana"))
        .isZero();
    assertThat(out()).contains("correction 1: merge\nnow: " + bombing + "\n", "undo 1");
    assertThat(row(SUICIDE)).contains("harbour-2");

    assertThat(run("read", "reports.jsonl")).isZero();
    assertThat(row(SUICIDE)).contains("harbour-2");
    assertThat(run("incidents", "show", market)).isZero();
    assertThat(out())
        .contains(bombing, "linked because", "AN-505", "merge by ana", "one day's work");

    assertThat(run("incidents", "undo", "1", "--reason", "no", "--by", "ana")).isZero();
    assertThat(row(SUICIDE)).doesNotContain("harbour-2");
    assertThat(id(MARKET)).isEqualTo(market);
    assertThat(run("incidents", "undo", "2", "--reason", "yes after all", "--by", "bo")).isZero();
    assertThat(row(SUICIDE)).contains("harbour-2");

    assertThat(run("incidents", "corrections", "--format", "csv")).isZero();
    assertThat(out().lines().map(l -> String.join(",", List.of(l.split(",")).subList(0, 5))))
        .containsExactly(
            "number,kind,undoes,holds,by",
            "1,merge,,yes,ana",
            "2,undo,1,no,ana",
            "3,undo,2,yes,bo");
    assertThat(run("incidents", "corrections")).isZero();
    assertThat(out()).contains("taken back", "undo of 2", "one day's work");
  }

  @Test
  void aSplitByReportGivesTwoIncidents() throws IOException {
    read();
    String bombing = id(SUICIDE);
    assertThat(
            run(
                "incidents",
                "split",
                bombing,
                "meezan-1",
                "reports.jsonl#3",
                "--reason",
                "another bombing",
                "--format",
                "json"))
        .isZero();
    assertThat(out()).contains("\"kind\":\"split\"", "\"reason\":\"another bombing\"", bombing);
    assertThat(run("incidents", "show", bombing, "--format", "json")).isZero();
    assertThat(out()).contains("harbour-1", "AN-505").doesNotContain("meezan-1");
    assertThat(run("incidents", "undo", "1", "--reason", "no")).isZero();
    assertThat(row(SUICIDE)).contains("harbour-1", "meezan-1", "northern-1");
  }

  @Test
  void whatCannotBeCorrectedIsAUsageErrorThatSaysWhy() throws IOException {
    read();
    String bombing = id(SUICIDE);
    assertThat(run("incidents", "merge", bombing, "lin-0", "--reason", "r")).isEqualTo(2);
    assertThat(err()).contains("no incident lin-0");
    assertThat(run("incidents", "merge", bombing, bombing, "--reason", "r")).isEqualTo(2);
    assertThat(err()).contains("are one incident already");
    assertThat(run("incidents", "split", bombing, "harbour-2", "--reason", "r")).isEqualTo(2);
    assertThat(err()).contains("has no report harbour-2; its reports: reports.jsonl#1");
    assertThat(run("incidents", "split", id(MARKET), "harbour-2", "--reason", "r")).isEqualTo(2);
    assertThat(err()).contains("these are all reports of");
    assertThat(run("incidents", "undo", "7", "--reason", "r")).isEqualTo(2);
    assertThat(err()).contains("no correction 7");
    assertThat(run("incidents", "merge", bombing, id(MARKET))).isEqualTo(2);
    assertThat(err()).contains("--reason");
    assertThat(run("incidents", "show", "lin-0")).isEqualTo(2);
    assertThat(run("incidents", "corrections", "--record", "nowhere")).isEqualTo(2);
    assertThat(run("incidents", "corrections")).isZero();
    assertThat(err()).contains("0 corrections");
  }

  @Test
  void anUndoIsTakenBackOnlyOnce() throws IOException {
    read();
    assertThat(run("incidents", "merge", id(SUICIDE), id(MARKET), "--reason", "r")).isZero();
    assertThat(run("incidents", "undo", "1", "--reason", "r")).isZero();
    assertThat(run("incidents", "undo", "1", "--reason", "r")).isEqualTo(2);
    assertThat(err()).contains("correction 1 is taken back already");
  }
}
