package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.annalist.cli.console.Counter;
import org.annalist.cli.console.Screen;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCommandsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @BeforeEach
  void writeADictionary() throws IOException {
    Files.writeString(
        folder.resolve("actors.txt"), "RIDGE_FRONT [PERINS]\n\t[broken\nRIVER_UNION [PERLAB]\n");
  }

  private Terminal terminal(Screen screen) {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        screen);
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Session session = new Session(terminal(Screen.none()), new FakeParts());
    return AnnalistCommand.commandLine(session).execute(args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int importAs(String layer) {
    return run(
        "import",
        "knowledge",
        "--format",
        "petrarch-actors",
        "actors.txt",
        "--as",
        layer,
        "--knowledge",
        "kb");
  }

  @Test
  void anImportTellsBrokenLinesCountsAndTerms() {
    assertThat(importAs("hills")).isZero();
    assertThat(err())
        .contains("actors.txt, line 2")
        .contains("hills: 3 lines, 2 actors, 1 skipped")
        .contains("terms of the data");
  }

  @Test
  void aLayerIsListedWithItsOriginAndUsedByExplain() {
    importAs("hills");
    assertThat(run("knowledge", "list", "--knowledge", "kb")).isZero();
    assertThat(out()).contains("built-in:").contains("hills (petrarch-actors").contains("sha256");
    assertThat(run("explain", "--knowledge", "kb", "the Ridge Front")).isZero();
    assertThat(out()).contains("PER REB").contains("hills");
    assertThat(run("explain", "--knowledge", "kb", "--without", "hills", "the Ridge Front"))
        .isZero();
    assertThat(out()).doesNotContain("PER REB");
    assertThat(run("about", "--knowledge", "kb")).isZero();
    assertThat(out()).contains("GeoNames").contains("Your layer hills");
  }

  @Test
  void anOwnTableInTheFolderIsUsedAndItsBrokenRowsAreTold() throws IOException {
    Files.createDirectories(folder.resolve("kb"));
    Files.writeString(
        folder.resolve("kb/mine.tsv"),
        "kind\tname\tcountry\tsectors\nbody\tRidge Guard\tPER\tCOP\nbody\tX\tQQQ\tCOP\n");
    assertThat(run("explain", "--knowledge", "kb", "the Ridge Guard")).isZero();
    assertThat(out()).contains("PER COP");
    assertThat(err()).contains("AN-202").contains("mine.tsv, line 3");
  }

  @Test
  void wrongCallsAreUsageErrors() {
    assertThat(run("import")).isEqualTo(2);
    assertThat(run("import", "knowledge", "--format", "nope", "actors.txt", "--as", "x"))
        .isEqualTo(2);
    assertThat(err()).contains("no format 'nope'").contains("geonames");
    assertThat(run("import", "knowledge", "--format", "tsv", "absent", "--as", "x")).isEqualTo(2);
    assertThat(run("import", "knowledge", "--format", "tsv", "actors.txt", "--as", "../x"))
        .isEqualTo(2);
    assertThat(run("knowledge")).isEqualTo(2);
    assertThat(run("explain", "--without", "nonsense", "x")).isEqualTo(2);
    assertThat(err()).contains("no list or layer nonsense").contains("persons");
  }

  @Test
  void aLongImportCountsLinesOverAndOverOnATerminalAndByTheMillionElsewhere() {
    long[] now = new long[1];
    Counter live = new Counter(terminal(new Screen(true, true, 120, false)), () -> now[0], "lines");
    now[0] = 1_000_000_000L;
    live.reached(2_048);
    live.clear();
    assertThat(err()).contains("2,048 lines, 2,048/s");
    err.reset();
    Counter quiet = new Counter(terminal(Screen.none()), () -> now[0], "lines");
    quiet.reached(2_048);
    quiet.reached(1_000_000);
    assertThat(err()).contains("1,000,000 lines").doesNotContain("2,048");
  }

  @Test
  void theExampleOfTheReadmeIsWhatExplainSays() throws IOException {
    String phrase = "Chief of Army Staff General Qamar Javed Bajwa";
    assertThat(run("explain", phrase, "--date", "2022-06-12", "--knowledge", "kb")).isZero();
    assertThat(out()).contains("persons.tsv");
    assertThat(Files.readString(Path.of("..", "README.md"))).contains(out());
  }
}
