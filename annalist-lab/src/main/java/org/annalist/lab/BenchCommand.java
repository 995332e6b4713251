package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.annalist.lab.bench.BenchResult;
import org.annalist.lab.bench.Benchmarks;
import org.annalist.lab.bench.KnowledgeCost;
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
    mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--quick", description = "One short round: shows that it runs, not how fast.")
  private boolean quick;

  @Parameters(
      paramLabel = "PATTERN",
      defaultValue = "org.annalist.lab.bench",
      description = "Regular expression on benchmark names (default: ${DEFAULT-VALUE}).")
  private String pattern;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
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
