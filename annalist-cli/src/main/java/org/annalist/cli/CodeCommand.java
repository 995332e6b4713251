package org.annalist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.annalist.cli.run.CodingRun;
import org.annalist.cli.run.DocumentOutput;
import org.annalist.cli.run.InputOptions;
import org.annalist.cli.run.Session;
import org.annalist.record.format.CodedFormat;
import org.annalist.record.format.OutputFormat;
import org.annalist.record.format.OutputFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code annalist code}: codes reports and writes them out. Not thread-safe. */
@Command(
    name = "code",
    aliases = "retry",
    mixinStandardHelpOptions = true,
    description = {
      "Codes reports: a table on a terminal, JSON lines elsewhere.",
      "A quarantine file given as input is tried again."
    })
final class CodeCommand implements Callable<Integer> {
  private static final String TABLE = "table";

  private final Session session;
  private final OutputFormats formats = OutputFormats.builtIn();

  @Spec private CommandSpec spec;

  @Mixin private InputOptions options = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "table, coded (annalist.coded/1, lossless) or another format.")
  private Optional<String> format = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", description = "Writes to a file.")
  private Optional<Path> out = Optional.empty();

  CodeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Optional<OutputFormat> chosen = format();
    chosen.filter(f -> !isOwn(f)).ifPresent(this::tellWhatIsLeftOut);
    CodingRun run = new CodingRun(session, options);
    try (DocumentOutput output = DocumentOutput.open(session.terminal(), chosen, out)) {
      return run.exitCode(run.run(item -> item.linked().ifPresent(output::write)));
    }
  }

  /** The format asked for; without one a table for people and the own format for programs. */
  private Optional<OutputFormat> format() {
    boolean people = out.isEmpty() && session.terminal().screen().outIsTerminal();
    String name = format.orElse(people ? TABLE : new CodedFormat().name());
    if (name.equals(TABLE)) {
      return Optional.empty();
    }
    return Optional.of(
        formats
            .find(name)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no format '" + name + "', only table and " + formats.names())));
  }

  private static boolean isOwn(OutputFormat chosen) {
    return chosen.name().equals(new CodedFormat().name());
  }

  private void tellWhatIsLeftOut(OutputFormat chosen) {
    if (!chosen.leavesOut().isEmpty()) {
      session
          .terminal()
          .err()
          .println(chosen.name() + " leaves out: " + String.join(", ", chosen.leavesOut()));
    }
  }
}
