package org.annalist.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.annalist.linker.across.RecordLinker;
import org.annalist.record.store.EventStore;
import picocli.CommandLine.Option;

/** The option {@code --as-of}: the day on which a record is asked. Filled in by picocli. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day of the question, to which open items are counted (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  /** That day. */
  LocalDate day() {
    return asOf.orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }

  /** A linker of the record on that day, with everything linked. */
  RecordLinker linker(EventStore store) {
    RecordLinker linker = RecordLinker.over(store.links(), day());
    linker.catchUp();
    return linker;
  }
}
