package org.annalist.lab;

import org.annalist.lab.gazetteer.GazetteerCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The lab's command line. Thread-safe; keeps no state. */
@Command(
    name = "annalist",
    description = "Evaluation, training and benchmarks of Annalist.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      EvalCommand.class,
      TrainCommand.class,
      BenchCommand.class,
      GazetteerCommand.class
    })
public final class LabMain {
  private LabMain() {}

  /** Runs the command and exits with its code: 0 done, 2 usage, 4 regression drift, 1 crash. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /** The command line with all of its commands. */
  static CommandLine commandLine() {
    return new CommandLine(new LabMain());
  }
}
