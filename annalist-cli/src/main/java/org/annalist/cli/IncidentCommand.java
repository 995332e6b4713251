package org.annalist.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import org.annalist.cli.table.IncidentPage;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.listing.IncidentListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code annalist incidents show}: one incident with all that is known of it. Not thread-safe. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows one incident: its reports, figures, claims, links with reasons, remarks.")
final class IncidentCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RecordOption record = new RecordOption();
  @Mixin private AsOfOption asOf = new AsOfOption();

  @Parameters(paramLabel = "INCIDENT", description = "Its id, or an earlier one.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: text).")
  private CorrectionOptions.Format format = CorrectionOptions.Format.TEXT;

  IncidentCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return record.use(session.terminal(), store -> show(asOf.linker(store)));
  }

  private int show(RecordLinker linker) {
    Optional<LinkedIncident> found = linker.incident(id);
    if (found.isEmpty()) {
      session.terminal().err().println("no incident " + id);
      return RecordOption.USAGE;
    }
    session
        .terminal()
        .out()
        .print(
            format == CorrectionOptions.Format.JSON
                ? IncidentListing.json(found.get())
                : IncidentPage.of(found.get()));
    return 0;
  }
}
