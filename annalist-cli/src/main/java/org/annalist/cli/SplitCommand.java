package org.annalist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import org.annalist.linker.across.RecordLinker;
import org.annalist.model.link.IncidentAccount;
import org.annalist.model.link.LinkedIncident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code annalist incidents split}: some reports tell of another incident. Not thread-safe. */
@Command(
    name = "split",
    mixinStandardHelpOptions = true,
    description = "Decides that some reports of an incident tell of another one.")
final class SplitCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CorrectionOptions options = new CorrectionOptions();

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "Id of the incident.")
  private String incident = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "REPORT",
      description = "Ids or uris of the reports that tell of another one.")
  private List<String> reports = new ArrayList<>();

  SplitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return options.correct(
        session.terminal(),
        (linker, hand) ->
            linker.split(incident, accounts(linker), hand.by(), hand.at(), hand.reason()));
  }

  /** The accounts of the incident in these reports. */
  private List<String> accounts(RecordLinker linker) {
    LinkedIncident found =
        linker
            .incident(incident)
            .orElseThrow(() -> new IllegalArgumentException("no incident " + incident));
    List<String> out = new ArrayList<>();
    for (String report : reports) {
      List<String> of =
          found.accounts().stream()
              .filter(a -> List.of(a.id(), a.document(), a.uri()).contains(report))
              .map(IncidentAccount::id)
              .toList();
      if (of.isEmpty()) {
        throw new IllegalArgumentException(
            found.id() + " has no report " + report + "; its reports: " + uris(found));
      }
      out.addAll(of);
    }
    if (out.containsAll(found.accounts().stream().map(IncidentAccount::id).toList())) {
      throw new IllegalArgumentException(
          "these are all reports of " + found.id() + "; name those that tell of another incident");
    }
    return out;
  }

  private static String uris(LinkedIncident incident) {
    return String.join(
        ", ", incident.accounts().stream().map(IncidentAccount::uri).distinct().toList());
  }
}
