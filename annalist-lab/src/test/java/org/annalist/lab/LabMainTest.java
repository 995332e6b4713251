package org.annalist.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LabMainTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyOwnSet() throws IOException {
    copy("own/annals/docs.jsonl", "docs.jsonl");
    copy("own/annals/gold.jsonl", "gold.jsonl");
  }

  @Test
  void givenPredictionsAreScoredWithATableAndADecisionFile() throws IOException {
    Path decisions = folder.resolve("decisions.tsv");
    int code =
        run(
            "eval",
            "--task",
            "annals",
            "--docs",
            file("docs.jsonl"),
            "--gold",
            file("gold.jsonl"),
            "--score",
            file("gold.jsonl"),
            "--decisions",
            decisions.toString());
    assertThat(code).as(err.toString()).isZero();
    assertThat(out.toString()).contains("event detection").contains("1.000");
    assertThat(Files.readAllLines(decisions))
        .startsWith("document\tkind\tverdict\tgold\tpredicted\ttext")
        .anyMatch(l -> l.startsWith("own01\tevent\tHIT\t"));
  }

  @Test
  void anUnknownTaskIsAUsageErrorThatNamesTheTasks() {
    assertThat(run("eval", "--task", "nonsense", "--docs", file("docs.jsonl"))).isEqualTo(2);
    assertThat(err.toString()).contains("nonsense").contains("plover_sentences");
  }

  @Test
  void missingDocumentsAreAUsageError() {
    assertThat(run("eval", "--task", "annals")).isEqualTo(2);
    assertThat(err.toString()).contains("--docs");
  }

  @Test
  void regressionsOutsideACheckoutAreAUsageError() {
    assertThat(run("eval", "--regressions", "--root", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("checkout");
  }

  @Test
  void regressionsDriftUntilAcceptedAndSkipWhatHasNoData() throws IOException {
    Path pins =
        Files.createDirectories(
            folder.resolve("annalist-lab/src/main/resources/org/annalist/lab/regression"));
    Files.writeString(
        pins.resolve("roles.json"),
        "{\"id\":\"roles\",\"task\":\"actor_resolution\",\"documents\":\"kits/docs.jsonl\","
            + "\"gold\":\"kits/gold.jsonl\",\"tolerance\":0.01,\"figures\":{},\"log\":[]}");
    String[] regressions = {"eval", "--regressions", "--root", folder.toString()};
    assertThat(run(regressions)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("roles").contains("skipped");

    Path kits = Files.createDirectories(folder.resolve("kits"));
    Files.writeString(kits.resolve("docs.jsonl"), "{\"id\":\"1\",\"actor\":\"French army\"}\n");
    Files.writeString(
        kits.resolve("gold.jsonl"), "{\"id\":\"1\",\"gold\":{\"country\":[\"FRA\"]}}\n");
    assertThat(run(with(regressions, "--data", folder.toString()))).isEqualTo(4);
    assertThat(run(with(regressions, "--data", folder.toString(), "--accept", "first"))).isZero();
    assertThat(run(with(regressions, "--data", folder.toString()))).isZero();
    assertThat(folder.resolve("docs/regressions/roles.md")).content().contains(": first");
  }

  @Test
  void aDataFolderThatIsNotThereIsSaid() throws IOException {
    Files.createDirectories(
        folder.resolve("annalist-lab/src/main/resources/org/annalist/lab/regression"));
    assertThat(run("eval", "--regressions", "--root", folder.toString(), "--data", file("none")))
        .isZero();
    assertThat(err.toString()).contains("is not there");
  }

  private int run(String... arguments) {
    CommandLine line = LabMain.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }

  private static String[] with(String[] arguments, String... more) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return all;
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void copy(String resource, String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(LabMain.class.getResourceAsStream(resource), resource)) {
      Files.copy(stream, folder.resolve(name));
    }
  }
}
