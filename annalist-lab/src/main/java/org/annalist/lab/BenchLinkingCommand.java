package org.annalist.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.lab.bench.linking.CostFigure;
import org.annalist.lab.bench.linking.CostTable;
import org.annalist.lab.bench.linking.LinkingBench;
import org.annalist.lab.bench.linking.LinkingRun;
import org.annalist.lab.synthetic.SyntheticNews;
import org.annalist.linker.cluster.MemoryLinkStore;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.sqlite.SqliteEventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code annalist bench linking}: what linking costs as a record grows. Not thread-safe. */
@Command(
    name = "linking",
    description = "Links invented reports one by one; prints time, memory and quality.",
    mixinStandardHelpOptions = true)
final class BenchLinkingCommand implements Callable<Integer> {
  private static final int STEPS = 20;

  @Spec private CommandSpec spec;

  @Option(names = "--reports", defaultValue = "100000", description = "Default: ${DEFAULT-VALUE}.")
  private int reports;

  @Option(names = "--incidents", defaultValue = "20000", description = "Default: ${DEFAULT-VALUE}.")
  private int incidents;

  @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "Keeps and links in a record in this folder; without it, in memory.")
  private Optional<Path> record;

  @Option(names = "--svg", paramLabel = "FILE", description = "Where to draw the cost per report.")
  private Optional<Path> svg;

  @Override
  public Integer call() throws IOException {
    if (incidents < 1 || reports < incidents) {
      throw new ParameterException(
          spec.commandLine(), "fewer reports than incidents: " + reports + ", " + incidents);
    }
    SyntheticNews news = new SyntheticNews(seed, incidents, reports);
    LinkingRun run = record.isPresent() ? inRecord(news, record.get()) : inMemory(news);
    print(run);
    if (svg.isPresent()) {
      Files.writeString(svg.get(), CostFigure.of(run.steps()), StandardCharsets.UTF_8);
    }
    return 0;
  }

  private LinkingRun inMemory(SyntheticNews news) {
    MemoryLinkStore store = new MemoryLinkStore();
    return new LinkingBench(store, store::put, stretch(), this::progress).run(news);
  }

  private LinkingRun inRecord(SyntheticNews news, Path folder) throws IOException {
    try (EventStore store =
        SqliteEventStore.open(folder)
            .value()
            .orElseThrow(() -> new IOException("no record can be opened in " + folder))) {
      return new LinkingBench(store.links(), store::put, stretch(), this::progress).run(news);
    }
  }

  private int stretch() {
    return Math.max(1, reports / STEPS);
  }

  private void progress(LinkingRun.Step step) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(Locale.ROOT, "%,9d reports  %.3f ms%n", step.reports(), step.cpuMillis());
    err.flush();
  }

  private void print(LinkingRun run) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        Locale.ROOT,
        "%,d reports with %,d accounts of %,d happenings became %,d incidents:%n"
            + "B-cubed %.3f (precision %.3f, recall %.3f)%n"
            + "%.0f s, %.0f s of the processor, at most %,d MB of heap%n",
        run.reports(),
        run.accounts(),
        incidents,
        run.incidents(),
        run.f1(),
        run.precision(),
        run.recall(),
        run.seconds(),
        run.cpuSeconds(),
        run.peakMegabytes());
    out.print(CostTable.of(run.steps()));
    out.flush();
  }
}
