package org.annalist.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.annalist.cli.console.Terminal;
import org.annalist.cli.run.Session;
import org.annalist.engine.Annalist;
import org.annalist.record.store.RecordUnusableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code annalist} with its subcommands. Not thread-safe. */
@Command(
    name = "annalist",
    mixinStandardHelpOptions = true,
    versionProvider = AnnalistCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads news reports and keeps the record: who did what to whom, and who says so.",
    footer = {
      "",
      "Also: annalist eval, train and bench, which the script hands to the laboratory.",
      "Exit codes: 0 all coded, 1 crash, 2 usage, 3 something quarantined (with --strict),",
      "4 regression drift."
    })
public final class AnnalistCommand implements Runnable {
  private static final int CRASH = 1;

  @Spec private CommandSpec spec;

  private AnnalistCommand() {}

  /** The whole command line for a session; {@code execute} gives the exit code. */
  static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new AnnalistCommand());
    line.addSubcommand(new CodeCommand(session));
    line.addSubcommand(new ReadCommand(session));
    line.addSubcommand(new ShowCommand(session));
    line.addSubcommand(new SearchCommand(session));
    line.addSubcommand(IncidentsCommand.commandLine(session));
    line.addSubcommand(new LedgerCommand(session));
    line.addSubcommand(new BriefCommand(session));
    line.addSubcommand(new ReportCommand(session));
    line.addSubcommand(new ExplainCommand(session));
    line.addSubcommand(ImportCommand.commandLine(session));
    line.addSubcommand(KnowledgeCommand.commandLine(session));
    line.addSubcommand(new ParseCommand(session));
    line.addSubcommand(new AboutCommand(session));
    Terminal terminal = session.terminal();
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.screen().colour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.min(100, terminal.screen().width()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((e, command, result) -> crashed(e, terminal));
    return line;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  private static int crashed(Exception e, Terminal terminal) {
    if (e instanceof RecordUnusableException unusable) {
      terminal.err().println(unusable.problem());
    } else if (e instanceof IOException || e instanceof UncheckedIOException) {
      terminal.err().println("annalist: " + e.getMessage());
    } else {
      terminal.err().println("annalist failed, which is a fault of Annalist:");
      e.printStackTrace(terminal.err());
    }
    return CRASH;
  }

  /** Tells the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"annalist " + Annalist.version()};
    }
  }
}
