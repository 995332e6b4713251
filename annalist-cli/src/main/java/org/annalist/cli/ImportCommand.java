package org.annalist.cli;

import org.annalist.cli.run.Session;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code annalist import}: takes over what others know or coded. Not thread-safe. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    description = "Imports knowledge (dictionaries, gazetteers, lists of persons).")
final class ImportCommand implements Runnable {
  @Spec private CommandSpec spec;

  private ImportCommand() {}

  static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new ImportCommand());
    line.addSubcommand(new ImportKnowledgeCommand(session));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "import what?");
  }
}
