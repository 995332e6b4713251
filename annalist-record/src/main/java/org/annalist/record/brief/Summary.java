package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.brief.Brief.Count;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.Brief.Trend;

/** The few sentences at the head of a brief. */
final class Summary {
  private final IncidentEntries incidents;
  private final LedgerEntries ledger;
  private final Period period;
  private final LocalDate asOf;

  Summary(IncidentEntries incidents, LedgerEntries ledger, Period period, LocalDate asOf) {
    this.incidents = incidents;
    this.ledger = ledger;
    this.period = period;
    this.asOf = asOf;
  }

  List<Line> of(List<LinkedIncident> now, List<LinkedIncident> all, List<LedgerItem> items) {
    List<Line> out = new ArrayList<>();
    out.add(figures(now, Trends.of(all, period)));
    now.stream()
        .max(Comparator.comparingInt(i -> i.killed().map(k -> k.max()).orElse(0)))
        .filter(i -> i.killed().isPresent())
        .ifPresent(i -> out.add(worst(i, now.size())));
    now.stream().filter(Composition::isContested).findFirst().ifPresent(i -> out.add(contested(i)));
    items.stream()
        .filter(i -> i.kind() == LedgerKind.DEMAND)
        .min(Comparator.comparing(Summary::since).thenComparing(LedgerItem::id))
        .ifPresent(i -> out.add(demand(i)));
    items.stream()
        .filter(i -> i.kind() == LedgerKind.MEASURE)
        .findFirst()
        .ifPresent(i -> out.add(said(i)));
    open(items, out);
    return out;
  }

  private void open(List<LedgerItem> items, List<Line> out) {
    List<LedgerItem> open = items.stream().filter(LedgerItem::isOpen).toList();
    long longest = open.stream().flatMapToLong(i -> i.daysOpen(asOf).stream()).max().orElse(0);
    if (!open.isEmpty()) {
      out.add(
          new Line(
              open.size()
                  + (open.size() == 1
                      ? " demand, pledge or threat"
                      : " demands, pledges and threats")
                  + (open.size() == 1 ? " is" : " are")
                  + " open, the oldest for "
                  + LedgerEntries.age(longest)
                  + ".",
              List.of()));
    }
  }

  private static LocalDate since(LedgerItem item) {
    return item.since().orElse(LocalDate.MAX);
  }

  private Line figures(List<LinkedIncident> now, Trend trend) {
    Count before = trend.before();
    int least = now.stream().mapToInt(i -> i.killed().map(k -> k.min()).orElse(0)).sum();
    int most = now.stream().mapToInt(i -> i.killed().map(k -> k.max()).orElse(0)).sum();
    String dead = least == most ? String.valueOf(most) : least + " to " + most;
    String toll = most == 0 ? "" : " and " + dead + " dead";
    return new Line(
        "From "
            + Wording.period(period)
            + " the record holds "
            + Wording.count(now.size(), "incident")
            + toll
            + "; in the "
            + Wording.count(period.days(), "day")
            + " before, "
            + Wording.count(before.incidents(), "incident")
            + (before.mostKilled() == 0 ? "" : " and " + before.killed() + " dead")
            + ".",
        List.of());
  }

  private Line worst(LinkedIncident incident, int number) {
    String lead = number > 1 ? "The gravest: " : "";
    String heading = IncidentEntries.heading(incident);
    String shown =
        lead.isEmpty()
            ? heading
            : heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    return new Line(lead + shown + ". " + incidents.harm(incident), incidents.mentions(incident));
  }

  private Line contested(LinkedIncident incident) {
    List<Line> lines = incidents.claims(incident);
    List<String> said =
        lines.stream()
            .map(Line::text)
            .filter(t -> !t.endsWith(IncidentEntries.DOUBT))
            .map(t -> t.replaceAll("\\.$", ""))
            .toList();
    List<String> open =
        lines.stream()
            .map(Line::text)
            .filter(t -> t.endsWith(IncidentEntries.DOUBT))
            .map(t -> t.substring(0, t.length() - IncidentEntries.DOUBT.length()))
            .map(t -> t.replaceAll("\\.$", ""))
            .toList();
    List<Integer> cites = lines.stream().flatMap(l -> l.cites().stream()).distinct().toList();
    String rest = String.join("; ", open);
    String meant =
        open.isEmpty()
            ? ""
            : (said.isEmpty() ? "of" : "; of") + " this or another incident: " + rest;
    return new Line("Who did it is contested: " + String.join("; ", said) + meant + ".", cites);
  }

  private Line demand(LedgerItem item) {
    String age =
        item.daysOpen(asOf).isPresent()
            ? " — open for " + LedgerEntries.age(item.daysOpen(asOf).getAsLong())
            : " — " + (item.isOpen() ? "open" : LedgerEntries.standing(item));
    return new Line(
        LedgerEntries.heading(item)
            + ": "
            + LedgerEntries.quote(item).replaceAll("\\.$", "")
            + age
            + ".",
        ledger.cite(item.first()));
  }

  private Line said(LedgerItem item) {
    return new Line(
        LedgerEntries.heading(item) + ": " + LedgerEntries.quote(item), ledger.cite(item.first()));
  }
}
