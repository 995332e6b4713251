package org.annalist.model.link;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.model.event.LedgerEntry;

/**
 * A ledger entry and the report it stands in.
 *
 * @param document id of the report
 * @param uri where the report came from
 * @param title its headline
 * @param publisher who printed it
 * @param published its day
 * @param entry the entry; its spans are offsets of this report
 * @param words the words of what is promised, asked, threatened or done
 */
public record LedgerSource(
    String document,
    String uri,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    LedgerEntry entry,
    String words) {
  /** The day it was made: its own time where that is one day, else the day of the report. */
  public Optional<LocalDate> day() {
    return entry
        .when()
        .filter(w -> w.from().isPresent() && w.from().equals(w.to()))
        .flatMap(w -> w.from())
        .or(() -> published);
  }
}
