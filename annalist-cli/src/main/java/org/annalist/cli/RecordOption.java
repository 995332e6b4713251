package org.annalist.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.annalist.cli.console.Terminal;
import org.annalist.model.problem.Outcome;
import org.annalist.record.store.EventStore;
import org.annalist.record.store.RecordUnusableException;
import org.annalist.record.store.sqlite.SqliteEventStore;
import picocli.CommandLine.Option;

/** The option {@code --record}. Filled in by picocli. */
final class RecordOption {
  /** Exit code of a call that cannot be right. */
  static final int USAGE = 2;

  @Option(
      names = "--record",
      paramLabel = "DIR",
      defaultValue = "annalist-record",
      description = "The folder of the record (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("annalist-record");

  /** The folder of the record. */
  Path folder(Terminal terminal) {
    return terminal.base().resolve(folder);
  }

  /** Opens a record that is there already; empty, with a word on standard error, when none is. */
  private Optional<EventStore> openExisting(Terminal terminal) {
    if (!Files.isDirectory(folder(terminal))) {
      terminal.err().println("there is no record at " + folder + "; annalist read makes one");
      return Optional.empty();
    }
    return Optional.of(open(terminal));
  }

  /** Works on the record that is there already; a usage error, with a word on it, without one. */
  int use(Terminal terminal, ToIntFunction<EventStore> work) {
    Optional<EventStore> opened = openExisting(terminal);
    if (opened.isEmpty()) {
      return USAGE;
    }
    try (EventStore store = opened.get()) {
      return work.applyAsInt(store);
    }
  }

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
