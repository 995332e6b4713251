package org.annalist.cli;

import java.nio.file.Path;
import org.annalist.cli.console.Terminal;
import org.annalist.model.problem.Outcome;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.RecordUnusableException;
import org.annalist.record.store.sqlite.SqliteEventStore;
import picocli.CommandLine.Option;

/** The option {@code --record}. Filled in by picocli. */
final class RecordOption {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      defaultValue = "annalist-record",
      description = "The folder of the record (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("annalist-record");

  /** Opens the record; the caller closes it. */
  EventStore open(Terminal terminal) {
    Outcome<EventStore> outcome = SqliteEventStore.open(terminal.base().resolve(folder));
    return outcome
        .value()
        .orElseThrow(
            () ->
                new RecordUnusableException(
                    outcome.problems().get(0), new IllegalStateException("not opened")));
  }
}
