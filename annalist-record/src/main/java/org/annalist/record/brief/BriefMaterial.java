package org.annalist.record.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LinkedIncident;
import org.annalist.model.link.ReportGroup;

/**
 * What a record knows, as a brief needs it.
 *
 * @param incidents across reports
 * @param ledger across reports
 * @param stories reports printed more than once
 * @param document a report by its id
 * @param current the id that an incident of an earlier id has now; the same id when it is gone
 */
public record BriefMaterial(
    List<LinkedIncident> incidents,
    List<LedgerItem> ledger,
    List<ReportGroup> stories,
    Function<String, Optional<LinkedDocument>> document,
    UnaryOperator<String> current) {
  /** Copies the lists. */
  public BriefMaterial {
    incidents = List.copyOf(incidents);
    ledger = List.copyOf(ledger);
    stories = List.copyOf(stories);
  }
}
