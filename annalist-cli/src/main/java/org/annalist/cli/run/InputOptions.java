package org.annalist.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.annalist.engine.AnnalistConfig;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of commands that read reports. Filled in by picocli. */
public final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, folders, or - for standard input: text, JSON lines, web pages.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication (2022-06-13) of reports that do not say theirs.")
  private Optional<LocalDate> published = Optional.empty();

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who printed the reports that do not say it.")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents coded side by side (default: one per processor).")
  private Optional<Integer> threads = Optional.empty();

  @Option(
      names = "--quarantine",
      paramLabel = "FILE",
      description = "Keeps what could not be coded, to be tried again: annalist code FILE.")
  private Optional<Path> quarantine = Optional.empty();

  @Mixin private KnowledgeOptions knowledge = new KnowledgeOptions();

  @Option(names = "--strict", description = "Ends with exit code 3 if anything was quarantined.")
  private boolean strict;

  /** What to read, at least one. */
  public List<String> inputs() {
    return List.copyOf(inputs);
  }

  /** Where to keep what could not be coded. */
  public Optional<Path> quarantine() {
    return quarantine;
  }

  /** Whether quarantined items change the exit code. */
  public boolean strict() {
    return strict;
  }

  /** The knowledge to use. */
  public KnowledgeOptions knowledge() {
    return knowledge;
  }

  /** The configuration these options ask for. */
  public AnnalistConfig config() {
    AnnalistConfig config = AnnalistConfig.standard();
    config = published.map(config::publishedOn).orElse(config);
    config = publisher.map(config::publishedBy).orElse(config);
    return threads.map(config::withThreads).orElse(config);
  }
}
