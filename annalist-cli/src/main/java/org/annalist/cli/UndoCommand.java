package org.annalist.cli;

import java.util.concurrent.Callable;
import org.annalist.cli.run.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code annalist incidents undo}: a correction holds no more. Not thread-safe. */
@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description = "Takes a correction back; an undoing can be taken back too.")
final class UndoCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private CorrectionOptions options = new CorrectionOptions();

  @Parameters(paramLabel = "NUMBER", description = "Number of the correction.")
  private long number;

  UndoCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    return options.correct(
        session.terminal(),
        (linker, hand) -> linker.undo(number, hand.by(), hand.at(), hand.reason()));
  }
}
