package org.annalist.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.annalist.cli.run.CodingRun;
import org.annalist.cli.run.InputOptions;
import org.annalist.cli.run.Session;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.run.RunManifest;
import org.annalist.record.report.HtmlReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annalist report}: codes reports and writes one page to read. Not thread-safe. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Codes reports and writes one self-contained page with text, events and map.")
final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private InputOptions options = new InputOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "report.html",
      description = "The page (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("report.html");

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<LinkedDocument> documents = new ArrayList<>();
    CodingRun run = new CodingRun(session, options);
    RunManifest manifest = run.run(item -> item.linked().ifPresent(documents::add));
    Path file = session.terminal().base().resolve(out);
    try (Writer page = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      new HtmlReport().write(documents, page);
    }
    session.terminal().err().println("wrote " + out);
    return run.exitCode(manifest);
  }
}
