package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.lab.bench.BenchResult;
import org.annalist.lab.bench.Benchmarks;
import org.annalist.lab.bench.KnowledgeCost;
import org.annalist.lab.bench.LayerRate;
import org.annalist.lab.bench.LayerRates;
import org.annalist.lab.bench.LayerTable;
import org.annalist.lab.bench.LengthFigure;
import org.annalist.lab.bench.ModelCost;
import org.annalist.lab.bench.OwnReports;
import org.annalist.lab.bench.WholeProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annalist bench}: documents per second and bytes per document. Not thread-safe. */
@Command(
    name = "bench",
    description = "Measures speed and memory on Annalist's own reports; prints a Markdown table.",
    mixinStandardHelpOptions = true,
    subcommands = {BenchLinkingCommand.class, BenchCoderCommand.class})
final class BenchCommand implements Callable<Integer> {
  private static final double SECONDS = 5;
  private static final double QUICK_SECONDS = 0.001;
  private static final List<Integer> DOCUMENTS = List.of(1, 10, 100, 1_000, 10_000);
  private static final List<Integer> SENTENCES = List.of(10, 20, 40, 80, 160, 1_000, 10_000);

  @Spec private CommandSpec spec;

  @Option(names = "--quick", description = "One short round: shows that it runs, not how fast.")
  private boolean quick;

  @Option(
      names = "--layers",
      description = "Rates of the analyser's layers in processor time, and by length.")
  private boolean layers;

  @Option(
      names = "--docs",
      paramLabel = "FILE",
      description = "With --layers: JSON lines with a field text (default: own reports).")
  private Optional<Path> docs;

  @Option(
      names = "--svg",
      paramLabel = "FILE",
      description = "With --layers: where to draw the time for a token by length.")
  private Optional<Path> svg;

  @Parameters(
      paramLabel = "PATTERN",
      defaultValue = "org.annalist.lab.bench",
      description = "Regular expression on benchmark names (default: ${DEFAULT-VALUE}).")
  private String pattern;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (layers) {
      return layers(out);
    }
    knowledge(out);
    out.print("| benchmark | documents per second | bytes per document |\n|---|---|---|\n");
    for (BenchResult result : Benchmarks.run(pattern, quick)) {
      out.printf(
          Locale.ROOT,
          "| %s | %.1f ± %.1f | %.0f |%n",
          result.name().replace("org.annalist.lab.bench.jmh.", ""),
          result.documentsPerSecond(),
          result.error(),
          result.bytesPerDocument());
      out.flush();
    }
    if (!quick) {
      WholeProcess process = WholeProcess.measure(LabMain.class.getName());
      out.printf(
          Locale.ROOT,
          "%nA whole process, from its start to its end: %d documents in %.1f s.%n",
          process.documents(),
          process.seconds());
    }
    out.flush();
    return 0;
  }

  private int layers(PrintWriter out) throws IOException {
    ModelCost cost = ModelCost.measure();
    out.printf(
        Locale.ROOT,
        "The model loads in %.0f ms (%.0f ms of the processor) and keeps %.0f MB.%n%n",
        cost.millis(),
        cost.cpuMillis(),
        cost.megabytes());
    LayerRates rates = new LayerRates(OwnReports.or(docs), quick ? QUICK_SECONDS : SECONDS);
    out.print(LayerTable.of(rates.all()));
    List<LayerRate> texts = rates.byDocumentLength(quick ? DOCUMENTS.subList(0, 3) : DOCUMENTS);
    List<LayerRate> single = rates.bySentenceLength(quick ? SENTENCES.subList(0, 3) : SENTENCES);
    out.print(LayerTable.of(texts));
    out.print(LayerTable.of(single));
    out.flush();
    if (svg.isPresent()) {
      Files.writeString(
          svg.get(),
          LengthFigure.of("Time of the analyser for a token, by length", texts, single),
          StandardCharsets.UTF_8);
    }
    return 0;
  }

  private static void knowledge(PrintWriter out) {
    KnowledgeCost cost = KnowledgeCost.measure();
    out.printf(
        Locale.ROOT,
        "Knowledge: places load in %.0f ms and keep %.0f MB, actors load in %.0f ms, all of it in"
            + " %.0f ms; two sets of actors and all else keep %.0f MB.%n%n",
        cost.placesMillis(),
        cost.placesMegabytes(),
        cost.actorsMillis(),
        cost.allMillis(),
        cost.allMegabytes());
    out.flush();
  }
}
