package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LedgerLink;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.brief.Brief.Line;

/** What nobody has answered and nobody knows. */
final class Unanswered {
  private static final int MOST_DEMANDS = 8;

  private final IncidentEntries incidents;
  private final LedgerEntries ledger;
  private final LocalDate asOf;

  Unanswered(IncidentEntries incidents, LedgerEntries ledger, LocalDate asOf) {
    this.incidents = incidents;
    this.ledger = ledger;
    this.asOf = asOf;
  }

  List<Line> of(List<LinkedIncident> now, List<LedgerItem> items) {
    List<Line> out = new ArrayList<>();
    items.stream()
        .filter(i -> i.kind() == LedgerKind.DEMAND && i.isOpen())
        .sorted(Comparator.comparing(i -> i.since().orElse(LocalDate.MAX)))
        .limit(MOST_DEMANDS)
        .forEach(i -> out.add(demand(i)));
    for (LinkedIncident incident : now) {
      List<String> unknown = IncidentEntries.unknown(incident);
      if (!unknown.isEmpty()) {
        out.add(
            new Line(
                IncidentEntries.heading(incident)
                    + ": no report on record says "
                    + String.join("; ", unknown)
                    + ".",
                incidents.mentions(incident)));
      }
    }
    items.stream()
        .filter(i -> i.kind() == LedgerKind.MEASURE)
        .filter(i -> i.links().stream().allMatch(l -> l.kind() == LedgerLink.Kind.ANSWERS))
        .limit(MOST_DEMANDS)
        .forEach(i -> out.add(measure(i)));
    return out;
  }

  private Line demand(LedgerItem item) {
    String age =
        item.daysOpen(asOf).isPresent()
            ? "after " + LedgerEntries.age(item.daysOpen(asOf).getAsLong())
            : "on record";
    return new Line(
        LedgerEntries.heading(item)
            + ": "
            + LedgerEntries.quote(item).replaceAll("\\.$", "")
            + " — no answer "
            + age
            + ".",
        ledger.cite(item.first()));
  }

  private Line measure(LedgerItem item) {
    return new Line(
        "What came of the step "
            + LedgerEntries.quote(item).replaceAll("\\.$", "")
            + " by "
            + item.by().name()
            + ": no later report tells.",
        ledger.cite(item.first()));
  }
}
