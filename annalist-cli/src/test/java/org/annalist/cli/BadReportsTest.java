package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that err, contradict each other, come thrice or change: read, linked and shown. */
class BadReportsTest {
  private static final String FIRST =
      "A car bomb killed three fishermen at the ferry pier in Mombasa on Sunday, police said.";
  private static final String CLAIM = "Al-Shabaab claimed responsibility for the attack.";
  private static final String SECOND =
      "The car bomb at the ferry pier in Mombasa on 5 May 2024 killed three fishermen, doctors said.";

  private final List<String> lines = new ArrayList<>();
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

  private void report(String uri, String published, String publisher, String... text) {
    lines.add(
        String.format(
            "{\"uri\":\"%s\",\"published\":\"%s\",\"publisher\":\"%s\",\"text\":\"%s\"}",
            uri, published, publisher, String.join("\\n", text)));
  }

  private void read() throws IOException {
    Files.write(folder.resolve("reports.jsonl"), lines);
    lines.clear();
    assertThat(run("read", "reports.jsonl")).isZero();
  }

  /** The one incident of the record, as text. */
  private String incident() {
    assertThat(run("incidents", "--format", "csv")).isZero();
    assertThat(out().lines()).hasSize(2);
    String row = out().lines().skip(1).findFirst().orElseThrow();
    assertThat(run("incidents", "show", row.substring(0, row.indexOf(',')))).isZero();
    return out();
  }

  private String table() {
    assertThat(run("incidents")).isZero();
    return out();
  }

  @Test
  void aDateThatCannotBeRightIsNotUsedAndTold() throws IOException {
    report("https://one.example/pier", "2024-05-06", "Gazette", FIRST, CLAIM);
    report("https://two.example/pier", "2087-01-01", "Wire", SECOND);
    report(
        "https://three.example/pier",
        "1970-01-01",
        "Courier",
        SECOND.replace("Mombasa on", "Mombasa, on"));
    read();
    assertThat(incident())
        .contains("ASSAULT explosives · 2024-05-05 · Mombasa KEN · killed 3")
        .contains("undated · Wire", "undated · Courier")
        .contains("AN-502 https://two.example/pier: the publication date 2087-01-01 is after")
        .contains("AN-502 https://three.example/pier: the publication date 1970-01-01");
    assertThat(table()).contains("AN-502").doesNotContain("1970", "2087");
  }

  @Test
  void figuresThatExcludeEachOtherAreAllKeptBySource() throws IOException {
    report("https://one.example/pier", "2024-05-06", "Gazette", FIRST);
    report("https://two.example/pier", "2024-05-06", "Wire", SECOND.replace("three", "forty"));
    read();
    assertThat(incident())
        .contains("killed 3–40")
        .contains("killed 3 · Gazette", "killed 40 · Wire")
        .contains("AN-503", "killed by source: 3 (Gazette), 40 (Wire)");
    Files.writeString(
        folder.resolve("q.yaml"),
        "title: Mombasa\nwhere: {countries: [KEN]}\nperiod: {from: 2024-05-01, to: 2024-05-31}\n");
    assertThat(run("brief", "q.yaml", "--as-of", "2024-06-01")).isZero();
    assertThat(out())
        .contains("The dead by source: 3 (Gazette, 6 May 2024); 40 (Wire, 6 May 2024).");
  }

  @Test
  void oneReportUnderThreeAddressesIsOneVoice() throws IOException {
    report("https://one.example/pier", "2024-05-06", "Gazette", FIRST, CLAIM);
    report("https://one.example/pier?ref=mail", "2024-05-06", "Gazette", FIRST, CLAIM);
    report("https://m.one.example/pier", "2024-05-06", "Gazette", FIRST, CLAIM);
    read();
    incident();
    assertThat(run("incidents", "--format", "json")).isZero();
    assertThat(out())
        .contains("\"independent\":1")
        .contains("https://one.example/pier?ref=mail", "https://m.one.example/pier");
    Files.writeString(
        folder.resolve("q.yaml"),
        "title: Mombasa\nwhere: {countries: [KEN]}\nperiod: {from: 2024-05-01, to: 2024-05-31}\n");
    assertThat(run("brief", "q.yaml", "--as-of", "2024-06-01")).isZero();
    assertThat(out())
        .contains("Told by 3 reports, 1 of them no copies of others")
        .contains("one story in 3 printings on record");
  }

  @Test
  void anEditThatRemovesAClaimTakesItBackAndSaysSo() throws IOException {
    report("https://one.example/pier", "2024-05-06", "Gazette", FIRST, CLAIM);
    read();
    assertThat(incident()).contains("claimed by Al-Shabaab");
    report("https://one.example/pier", "2024-05-06", "Gazette", FIRST, "The pier is shut.");
    read();
    assertThat(table()).contains("AN-504").doesNotContain("claimed");
    assertThat(incident())
        .contains(
            "an earlier version of the report said, and this one does not: Al-Shabaab claimed:")
        .contains(CLAIM);
    Files.writeString(
        folder.resolve("q.yaml"),
        "title: Mombasa\nwhere: {countries: [KEN]}\nperiod: {from: 2024-05-01, to: 2024-05-31}\n");
    assertThat(run("brief", "q.yaml", "--as-of", "2024-06-01")).isZero();
    assertThat(out())
        .doesNotContain("Al-Shabaab claimed responsibility.")
        .contains("An earlier version of the report said");
  }
}
