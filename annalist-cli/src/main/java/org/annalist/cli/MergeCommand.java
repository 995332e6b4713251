package org.annalist.cli;

import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code annalist incidents merge}: two incidents are one. Not thread-safe. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = "Decides that two incidents are one, now and for reports to come.")
final class MergeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CorrectionOptions options = new CorrectionOptions();

  @Parameters(index = "0", paramLabel = "INCIDENT", description = "Id of one incident.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "INCIDENT", description = "Id of the other.")
  private String other = "";

  MergeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return options.correct(
        session.terminal(),
        (linker, hand) -> linker.merge(one, other, hand.by(), hand.at(), hand.reason()));
  }
}
