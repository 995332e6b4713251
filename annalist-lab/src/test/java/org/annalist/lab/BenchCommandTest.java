package org.annalist.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
  @Test
  void aQuickRoundPrintsARowForTheAnalyser() {
    StringWriter out = new StringWriter();
    CommandLine line = LabMain.commandLine().setOut(new PrintWriter(out, true));
    assertThat(line.execute("bench", "--quick", "AnalyserBenchmark")).isZero();
    assertThat(out.toString()).containsPattern("\\| AnalyserBenchmark.analyse \\| [0-9.]+ ");
  }

  @Test
  void theLayersArePrintedWithTheirRatesAndDrawnByLength(@TempDir Path folder) throws IOException {
    Path svg = folder.resolve("length.svg");
    StringWriter out = new StringWriter();
    CommandLine line = LabMain.commandLine().setOut(new PrintWriter(out, true));
    assertThat(line.execute("bench", "--layers", "--quick", "--svg", svg.toString())).isZero();
    assertThat(Files.readString(svg)).startsWith("<svg ").contains("<polyline");
    assertThat(out.toString())
        .containsPattern("The model loads in [0-9]+ ms .* and keeps [0-9]+ MB")
        .contains("| tags and trees | ")
        .contains("| 100 sentences | ")
        .contains("| 40 words | ");
  }

  @Test
  void theCoderIsMeasuredByLengthAndOnOddTexts() {
    StringWriter out = new StringWriter();
    CommandLine line = LabMain.commandLine().setOut(new PrintWriter(out, true));
    assertThat(line.execute("bench", "coder", "--quick")).isZero();
    assertThat(out.toString())
        .contains("| coding of parsed text | ")
        .contains("| 100 sentences | ")
        .contains("| 40 words | ")
        .containsPattern("a list of 5,000 names \\| [0-9,]+ \\| [0-9.]+ \\| 0 \\|");
  }

  @Test
  void aSmallRunOfLinkingPrintsTimeMemoryAndQuality() {
    StringWriter out = new StringWriter();
    CommandLine line =
        LabMain.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(new StringWriter(), true));
    assertThat(line.execute("bench", "linking", "--reports", "40", "--incidents", "10")).isZero();
    assertThat(out.toString()).containsPattern("40 reports with [0-9]+ accounts of 10 happenings");
    assertThat(line.execute("bench", "linking", "--reports", "4", "--incidents", "10"))
        .isEqualTo(2);
  }
}
