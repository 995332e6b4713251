package org.annalist.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.CorrectionRows;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.link.Correction;
import org.annalist.record.listing.CorrectionListing;
import org.annalist.record.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annalist incidents corrections}: what analysts decided. Not thread-safe. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "Lists every correction ever made, and whether it holds.")
final class CorrectionsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: table); json is one object a line.")
  private FilterOptions.Format format = FilterOptions.Format.TABLE;

  CorrectionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return record.use(session.terminal(), this::list);
  }

  private int list(EventStore store) {
    RecordLinker linker = RecordLinker.over(store.links());
    List<Correction> all = linker.corrections();
    List<Correction> hold = linker.correctionsInForce();
    PrintStream out = session.terminal().out();
    switch (format) {
      case TABLE -> out.print(new CorrectionRows(session.terminal().screen()).write(all, hold));
      case JSON -> all.forEach(c -> out.print(CorrectionListing.line(c, hold.contains(c))));
      case CSV -> {
        out.print(CorrectionListing.header());
        all.forEach(c -> out.print(CorrectionListing.csv(c, hold.contains(c))));
      }
    }
    session.terminal().err().printf("%d corrections, %d in force%n", all.size(), hold.size());
    return 0;
  }
}
