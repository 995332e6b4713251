package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README from end to end, with the product's own models. */
class BriefSampleTest {
  private static final Path SAMPLES = Path.of("..", "samples", "brief");
  private static final Path FIRST_INPUT =
      Path.of("..", "..", "shared", "samples", "china-pakistan.txt");

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

  private void copySamples() throws IOException {
    for (String name : List.of("reports.jsonl", "question.yaml", "sites.csv")) {
      Files.copy(SAMPLES.resolve(name), folder.resolve(name));
    }
  }

  @Test
  void sevenReportsGiveTheRightIncidentsLedgerAndBrief() throws IOException {
    copySamples();
    assertThat(run("read", "reports.jsonl")).isZero();

    assertThat(run("incidents", "--actor", "CHN", "--from", "2023-03-01", "--format", "csv"))
        .isZero();
    List<String> bombing = out().lines().filter(l -> l.contains("ASSAULT,suicide-attack")).toList();
    assertThat(bombing).hasSize(1);
    assertThat(bombing.get(0))
        .contains("2023-03-10")
        .contains("Quetta")
        .contains(",3,4,")
        .contains("Baloch Liberation Army; Islamic State in Khorasan")
        .contains("harbour-1")
        .contains("courier-1")
        .contains("meezan-1")
        .contains("northern-1")
        .contains("northern-2")
        .doesNotContain("harbour-2");

    assertThat(run("ledger", "--kind", "demand", "--by", "CHN", "--as-of", "2023-04-30")).isZero();
    assertThat(out())
        .contains("protect Chinese workers and to punish")
        .contains("answered by “set up a special unit to protect")
        .contains("broken “Pakistan has yet to protect")
        .contains("open 9 d");

    assertThat(run("brief", "question.yaml", "--as-of", "2023-04-30", "--out", "brief.md"))
        .isZero();
    String brief = Files.readString(folder.resolve("brief.md"));
    assertThat(brief)
        .contains("the record holds 1 incident and 3 to 4 dead")
        .contains("Who did it is contested: Baloch Liberation Army claimed responsibility")
        .contains("Islamic State in Khorasan claimed responsibility")
        .contains("Tehrik-i-Taliban Pakistan denied it")
        .contains("Balochistan police took a step: “set up a special unit")
        .contains("one story in 2 printings on record");
  }

  @Test
  void theNextBriefSaysWhatHasChanged() throws IOException {
    copySamples();
    List<String> lines = Files.readAllLines(folder.resolve("reports.jsonl"));
    Files.write(folder.resolve("first.jsonl"), lines.subList(0, 1));
    assertThat(run("read", "first.jsonl")).isZero();
    assertThat(run("brief", "question.yaml", "--as-of", "2023-03-13")).isZero();
    assertThat(out()).contains("and 3 dead").doesNotContain("Since the brief");
    assertThat(run("read", "reports.jsonl")).isZero();
    assertThat(run("brief", "question.yaml", "--as-of", "2023-04-30")).isZero();
    assertThat(out())
        .contains("## Since the brief of 13 March 2023")
        .contains("the number of dead is now 3–4, before 3");
  }

  @Test
  void theFirstInputGivesItsDemandMeasureAndBothIncidents() throws IOException {
    assumeTrue(Files.exists(FIRST_INPUT));
    copySamples();
    Files.copy(FIRST_INPUT, folder.resolve("first.txt"));
    assertThat(run("read", "first.txt", "--published", "2022-06-13")).isZero();
    Files.writeString(
        folder.resolve("q.yaml"),
        "title: Chinese nationals in Pakistan\nprotect: {nationalities: [CHN]}\n"
            + "where: {countries: [PAK]}\nperiod: {from: 2022-03-01, to: 2022-06-30}\n");
    assertThat(run("brief", "q.yaml", "--as-of", "2022-06-30")).isZero();
    assertThat(out()).contains("Karachi").contains("Dasu").contains("foreign security cell");
  }

  @Test
  void badQuestionsAndMissingRecordsAreUsageErrors() throws IOException {
    Files.writeString(folder.resolve("q.yaml"), "title: T\nprotct: {}\n");
    assertThat(run("brief", "q.yaml")).isEqualTo(2);
    assertThat(err()).contains("q.yaml, line 2: unknown key: protct");
    Files.writeString(folder.resolve("q.yaml"), "title: T\n");
    assertThat(run("brief", "q.yaml")).isEqualTo(2);
    assertThat(err()).contains("there is no record at annalist-record");
    assertThat(run("brief", "q.yaml", "--out", "brief.pdf")).isEqualTo(2);
    assertThat(err()).contains(".html, .md or .json");
    assertThat(run("incidents", "--record", "nowhere")).isEqualTo(2);
    assertThat(run("ledger", "--record", "nowhere")).isEqualTo(2);
    assertThat(run("incidents", "--near", "here")).isEqualTo(2);
    assertThat(run("incidents", "--from", "2024-02-01", "--until", "2024-01-01")).isEqualTo(2);
  }

  @Test
  void anEmptyRecordSaysSo() throws IOException {
    Files.writeString(folder.resolve("q.yaml"), "title: T\n");
    Files.writeString(folder.resolve("blank.txt"), " ");
    assertThat(run("read", "blank.txt")).isZero();
    assertThat(run("brief", "q.yaml", "--as-of", "2024-01-01")).isZero();
    assertThat(err()).contains("the record holds no reports yet");
    assertThat(out()).contains("No incident in this period.");
    assertThat(run("incidents", "--format", "csv")).isZero();
    assertThat(out().lines()).hasSize(1);
    assertThat(run("ledger", "--format", "json")).isZero();
    assertThat(out()).isEmpty();
  }
}
