package org.annalist.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.table.CorrectionRows;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.link.Correction;
import org.annalist.record.listing.CorrectionListing;
import org.annalist.record.store.EventStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands by which an analyst corrects incidents. Filled in by picocli. */
final class CorrectionOptions {
  /** How a correction is told. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why; kept with the correction and shown with the incident.")
  private String reason = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Who decides (default: ${DEFAULT-VALUE}).")
  private String by = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  /** Who corrects, when and why. */
  record Hand(String by, String at, String reason) {}

  /** A correction that can be made; an {@link IllegalArgumentException} says why it cannot. */
  @FunctionalInterface
  interface Work {
    Correction on(RecordLinker linker, Hand hand);
  }

  /** Makes the correction and tells it, or tells why it cannot be made; gives the exit code. */
  int correct(Terminal terminal, Work work) {
    return record.use(terminal, store -> correct(terminal, store, work));
  }

  private int correct(Terminal terminal, EventStore store, Work work) {
    RecordLinker linker = RecordLinker.over(store.links(), LocalDate.now(ZoneOffset.UTC));
    linker.catchUp();
    String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    try {
      tell(terminal.out(), work.on(linker, new Hand(by, at, reason)), linker);
      return 0;
    } catch (IllegalArgumentException refused) {
      terminal.err().println(refused.getMessage());
      return RecordOption.USAGE;
    }
  }

  private void tell(PrintStream out, Correction made, RecordLinker linker) {
    List<String> incidents = linker.correctedIncidents(made);
    out.print(
        format == Format.JSON
            ? CorrectionListing.json(made, incidents)
            : CorrectionRows.made(made, incidents));
  }
}
