package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.annalist.model.problem.Location;
import org.annalist.record.format.CodedFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final String REPORT = "Raid in the north\nMalian rebels attacked a town.\n";
  private static final Screen PERSON = new Screen(true, false, 120, false);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    Files.writeString(folder.resolve("a report.txt"), REPORT);
    Files.writeString(folder.resolve("quiet.txt"), "Nothing moved in the north.");
    Files.writeString(
        folder.resolve("bad.jsonl"), "{\"text\":\"Rebels attacked\"}\n{\"text\":\"cut");
  }

  private int run(Screen screen, String stdin, String... args) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            folder,
            screen);
    return AnnalistCommand.commandLine(new Session(terminal, new FakeParts())).execute(args);
  }

  private int run(String... args) {
    return run(Screen.none(), "", args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aProgramGetsJsonLinesAndNothingElse() {
    assertThat(run("code", "a report.txt")).isZero();
    var line = new CodedFormat().read(out().strip(), Location.of("out")).value().orElseThrow();
    assertThat(line.document().uri()).isEqualTo("a report.txt");
    assertThat(line.events()).hasSize(1);
    assertThat(err()).isEmpty();
  }

  @Test
  void aPersonGetsATable() {
    assertThat(run(PERSON, "", "code", "a report.txt")).isZero();
    assertThat(out())
        .contains("Raid in the north", "● happened", "ASSAULT", "Rebels (MLI REB)", "»attacked«");
  }

  @Test
  void theFormatCanBeChosen() {
    run("code", "--format", "table", "a report.txt");
    assertThat(out()).contains("EVENTS");
    run(PERSON, "", "code", "--format", "coded", "a report.txt");
    assertThat(out()).startsWith("{\"schema\":\"annalist.coded/1\"");
    assertThat(run("code", "--format", "plover", "a report.txt")).isZero();
    assertThat(err()).contains("plover leaves out");
  }

  @Test
  void standardInputIsRead() {
    assertThat(run(Screen.none(), REPORT, "code", "--published", "2024-03-04", "-")).isZero();
    assertThat(out()).contains("\"uri\":\"stdin:\"", "\"published\":\"2024-03-04\"");
  }

  @Test
  void outWritesAFile() throws IOException {
    assertThat(run(PERSON, "", "code", "a report.txt", "--out", "coded.jsonl")).isZero();
    assertThat(out()).isEmpty();
    assertThat(Files.readString(folder.resolve("coded.jsonl"))).startsWith("{\"schema\"");
  }

  @Test
  void oneBadRecordIsToldAndTheOthersCoded() {
    assertThat(run("code", "bad.jsonl", "quiet.txt", "a report.txt")).isZero();
    assertThat(out().lines()).hasSize(3);
    assertThat(err())
        .contains("not coded: AN-106 bad.jsonl, record 2, line 2")
        .contains("4 read = 2 coded + 1 without events + 1 quarantined");
  }

  @Test
  void strictEndsWithThreeWhenSomethingWasQuarantined() {
    assertThat(run("code", "--strict", "bad.jsonl")).isEqualTo(3);
    assertThat(run("code", "--strict", "a report.txt")).isZero();
    assertThat(run("read", "--strict", "missing.txt")).isEqualTo(3);
    assertThat(err()).contains("AN-104 missing.txt");
  }

  @Test
  void aStageThatThrowsIsOneQuarantinedItem() throws IOException {
    Files.writeString(folder.resolve("c.txt"), "The crash test.");
    assertThat(run("code", "c.txt", "a report.txt", "--quarantine", "q.jsonl")).isZero();
    assertThat(err()).contains("AN-701 c.txt", "told to crash", "kept in");
    assertThat(out().lines()).hasSize(1);
    assertThat(Files.readString(folder.resolve("q.jsonl"))).contains("annalist.quarantine/1");
    assertThat(run("retry", "q.jsonl")).isZero();
    assertThat(err()).contains("not coded: AN-701 c.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code",
        "code --format nonsense x.txt",
        "code --published yesterday x.txt",
        "nonsense",
        "search --type x",
        "search --limit 0",
        "parse"
      })
  void aWrongCallIsAUsageError(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ");
    assertThat(run(args)).isEqualTo(2);
    assertThat(err()).isNotBlank();
    assertThat(out()).isEmpty();
  }

  @Test
  void anOutputThatCannotBeWrittenIsACrashToldInOneLine() {
    assertThat(run("code", "a report.txt", "--out", "no/such/folder.jsonl")).isEqualTo(1);
    assertThat(err().lines()).hasSize(1);
  }

  @Test
  void readKeepsAndShowAndSearchFind() {
    assertThat(run("read", "a report.txt", "quiet.txt", "--record", "rec")).isZero();
    assertThat(out()).contains("added", "Raid in the north");
    assertThat(run("read", "a report.txt", "--record", "rec")).isZero();
    assertThat(out()).contains("unchanged");
    assertThat(run("show", "--record", "rec")).isZero();
    assertThat(out().lines()).hasSize(2);
    assertThat(err()).contains("2 documents, 1 events");
    assertThat(run("show", "--record", "rec", "a report.txt")).isZero();
    assertThat(out()).contains("Rebels (MLI REB)");
    assertThat(run("show", "--record", "rec", "unknown")).isEqualTo(2);
    assertThat(run("search", "--record", "rec", "town", "--type", "ASSAULT")).isZero();
    assertThat(out()).contains("»town«", "Rebels (MLI REB)");
    assertThat(run("search", "--record", "rec", "harbour")).isZero();
    assertThat(err()).contains("0 found");
  }

  @Test
  void reportWritesOnePage() throws IOException {
    assertThat(run("report", "a report.txt", "--out", "page.html")).isZero();
    assertThat(Files.readString(folder.resolve("page.html")))
        .contains("Raid in the north")
        .containsIgnoringCase("<!doctype html>");
  }

  @Test
  void explainTellsWhichWordsOfASentenceAreEventsAndWhichAreNot() {
    assertThat(
            run(
                "explain",
                "--sentence",
                "--date",
                "2022-06-13",
                "Police in Kenya detained two gunmen on Sunday and painted a boat."))
        .isZero();
    assertThat(out())
        .contains("detained is coded COERCE/arrest, happened")
        .contains("by Police [KEN COP]; to two gunmen [KEN UAF]")
        .contains("when 2022-06-12")
        .contains("row verb:detain (COERCE) holds")
        .contains("painted is no event")
        .contains("no row of the lexicon has this head");
  }

  @Test
  void explainTellsWhoAPhraseMeans() {
    assertThat(run("explain", "Kenyan police")).isZero();
    assertThat(out()).contains("KEN", "COP");
  }

  @Test
  void parseShowsTrees() {
    assertThat(run("parse", "--text", "Rebels attacked.")).isZero();
    assertThat(out()).contains("1\tRebels attacked.");
    assertThat(run(PERSON, "", "parse", "quiet.txt")).isZero();
    assertThat(out()).contains("root");
  }

  @Test
  void aboutNamesVersionsAndDebts() {
    assertThat(run("about")).isZero();
    assertThat(out()).contains("Annalist", "Apache", "lines/1", "GeoNames");
    assertThat(run("--version")).isZero();
    assertThat(out()).contains("annalist ");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        AnnalistCommand.commandLine(
                new Session(
                    new Terminal(
                        InputStream.nullInputStream(),
                        new PrintStream(out),
                        new PrintStream(err),
                        folder,
                        Screen.none()),
                    new FakeParts()))
            .getSubcommands()
            .keySet()) {
      assertThat(run(command, "--help")).as(command).isZero();
      assertThat(out()).as(command).contains("Usage: annalist ");
    }
  }
}
