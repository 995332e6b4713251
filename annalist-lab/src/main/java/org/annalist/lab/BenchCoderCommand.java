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
import org.annalist.lab.bench.CoderRates;
import org.annalist.lab.bench.LayerRate;
import org.annalist.lab.bench.LayerTable;
import org.annalist.lab.bench.LengthFigure;
import org.annalist.lab.bench.OwnReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code annalist bench coder}: what coding costs, by length, and of odd texts. Not thread-safe.
 */
@Command(
    name = "coder",
    description = "Codes parsed text in processor time of one thread; prints Markdown tables.",
    mixinStandardHelpOptions = true)
final class BenchCoderCommand implements Callable<Integer> {
  private static final double SECONDS = 10;
  private static final double QUICK_SECONDS = 0.001;
  private static final List<Integer> DOCUMENTS = List.of(1, 10, 100, 1_000, 3_000);
  private static final List<Integer> SENTENCES = List.of(10, 20, 40, 80, 160, 1_000, 5_000);
  private static final int FEW = 3;

  @Spec private CommandSpec spec;

  @Option(names = "--quick", description = "One short round: shows that it runs, not how fast.")
  private boolean quick;

  @Option(
      names = "--docs",
      paramLabel = "FILE",
      description = "JSON lines with a field text (default: own reports).")
  private Optional<Path> docs;

  @Option(names = "--svg", paramLabel = "FILE", description = "Where to draw the time by length.")
  private Optional<Path> svg;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    CoderRates rates = new CoderRates(OwnReports.or(docs), quick ? QUICK_SECONDS : SECONDS);
    out.print(LayerTable.of(rates.all()));
    List<LayerRate> texts = rates.byDocumentLength(some(DOCUMENTS));
    List<LayerRate> single = rates.bySentenceLength(some(SENTENCES));
    out.print(LayerTable.of(texts));
    out.print(LayerTable.of(single));
    out.print("| text | tokens | milliseconds of the processor | events |\n|---|---|---|---|\n");
    rates
        .awkward()
        .forEach(
            a ->
                out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %d |%n",
                    a.name(),
                    a.tokens(),
                    a.cpuMillis(),
                    a.events()));
    out.flush();
    if (svg.isPresent()) {
      Files.writeString(
          svg.get(),
          LengthFigure.of("Time of the coder for a token, by length", texts, single),
          StandardCharsets.UTF_8);
    }
    return 0;
  }

  private List<Integer> some(List<Integer> lengths) {
    return quick ? lengths.subList(0, FEW) : lengths;
  }
}
