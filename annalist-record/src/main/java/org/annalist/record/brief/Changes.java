package org.annalist.record.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.model.event.CountRange;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.BriefState.Seen;

/** Says what is new or otherwise since an earlier brief. */
final class Changes {
  private final Map<String, Seen> incidentsBefore = new HashMap<>();
  private final Map<String, String> ledgerBefore;
  private final IncidentEntries incidents;
  private final LedgerEntries ledger;

  Changes(
      BriefState before, BriefMaterial material, IncidentEntries incidents, LedgerEntries ledger) {
    before.incidents().forEach((id, s) -> incidentsBefore.put(material.current().apply(id), s));
    this.ledgerBefore = before.ledger();
    this.incidents = incidents;
    this.ledger = ledger;
  }

  /** What an incident and a ledger item are remembered by. */
  static Seen seen(LinkedIncident incident) {
    return new Seen(
        incident.killed().map(CountRange::toString).orElse(""),
        incident.accounts().size(),
        incident.claims().size() + incident.openClaims().size());
  }

  static String standing(LedgerItem item) {
    return LedgerEntries.standing(item);
  }

  List<Line> of(List<LinkedIncident> happened, List<LedgerItem> items) {
    List<Line> out = new ArrayList<>();
    happened.forEach(i -> line(i).ifPresent(out::add));
    items.forEach(i -> line(i).ifPresent(out::add));
    return out;
  }

  private Optional<Line> line(LinkedIncident incident) {
    String heading = IncidentEntries.heading(incident);
    Seen before = incidentsBefore.get(incident.id());
    Seen now = seen(incident);
    if (before == null) {
      return Optional.of(new Line("New incident: " + heading + ".", incidents.mentions(incident)));
    }
    List<String> news = new ArrayList<>();
    if (!before.killed().equals(now.killed())) {
      news.add(
          "the number of dead is now "
              + (now.killed().isEmpty() ? "not known" : now.killed())
              + ", before "
              + (before.killed().isEmpty() ? "not known" : before.killed()));
    }
    if (now.claims() != before.claims()) {
      news.add(
          now.claims() > before.claims()
              ? Wording.count(now.claims() - before.claims(), "more claim or denial")
              : "a claim or denial is no longer made");
    }
    if (now.reports() > before.reports()) {
      news.add(Wording.count(now.reports() - before.reports(), "more report"));
    }
    return news.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Line(heading + ": " + Wording.list(news) + ".", incidents.mentions(incident)));
  }

  private Optional<Line> line(LedgerItem item) {
    String before = ledgerBefore.get(item.id());
    String said = LedgerEntries.heading(item) + ": " + LedgerEntries.quote(item);
    List<Integer> cites = ledger.cite(item.first());
    if (before == null) {
      String kind = item.kind().name().toLowerCase(Locale.ROOT);
      return Optional.of(new Line("New " + kind + ": " + said, cites));
    }
    return before.equals(standing(item))
        ? Optional.empty()
        : Optional.of(
            new Line("Now " + standing(item) + ", before " + before + ": " + said, cites));
  }
}
