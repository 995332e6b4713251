package org.annalist.record.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.annalist.model.event.LedgerKind;
import org.annalist.model.event.Stance;
import org.annalist.model.link.LedgerItem;
import org.annalist.model.link.LinkedIncident;
import org.annalist.record.brief.Brief.Entry;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.Brief.Part;

/** One brief in the making. */
final class Composition {
  private final BriefQuestion question;
  private final BriefMaterial material;
  private final LocalDate asOf;
  private final Period period;
  private final Relevance relevance;
  private final Passages passages;
  private final IncidentEntries incidentEntries;
  private final LedgerEntries ledgerEntries;

  /** A composition of a question on a day. */
  public Composition(BriefQuestion question, BriefMaterial material, LocalDate asOf) {
    this.question = question;
    this.material = material;
    this.asOf = asOf;
    period = question.period(asOf);
    relevance = new Relevance(question, material);
    passages = new Passages(material);
    incidentEntries = new IncidentEntries(passages, question);
    ledgerEntries = new LedgerEntries(passages, asOf);
  }

  /** The brief, compared with what an earlier one held. */
  public Brief brief(Optional<BriefState> before) {
    List<LinkedIncident> here = material.incidents().stream().filter(relevance::isHere).toList();
    List<LinkedIncident> touched = here.stream().filter(relevance::touches).toList();
    List<LinkedIncident> now = touched.stream().filter(i -> Relevance.isIn(i, period)).toList();
    long others =
        here.stream().filter(i -> Relevance.isIn(i, period) && !relevance.touches(i)).count();
    List<LedgerItem> ledger = ledger();
    List<Line> summary =
        new Summary(incidentEntries, ledgerEntries, period, asOf).of(now, touched, ledger);
    List<Line> changes =
        before
            .map(b -> new Changes(b, material, incidentEntries, ledgerEntries).of(now, ledger))
            .orElse(List.of());
    List<Part> parts = parts(now, ledger, others);
    return new Brief(
        question.title(),
        Scope.of(question),
        asOf,
        period,
        summary,
        before.map(BriefState::asOf),
        changes,
        Trends.of(touched, period),
        parts,
        passages.all(),
        new Sources(material).of(passages.documents()),
        state(now, ledger));
  }

  /** What concerns the question and stood by the end of the period, newest first. */
  private List<LedgerItem> ledger() {
    Set<String> concerned =
        material.ledger().stream()
            .filter(relevance::concerns)
            .map(LedgerItem::id)
            .collect(Collectors.toSet());
    return material.ledger().stream()
        .filter(i -> concerned.contains(i.id()) || isTied(i, concerned))
        .filter(i -> i.since().map(d -> !d.isAfter(period.to())).orElse(true))
        .filter(i -> i.isOpen() || i.since().map(d -> !d.isBefore(period.from())).orElse(true))
        .sorted(
            Comparator.comparing(
                    (LedgerItem i) -> i.since().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(LedgerItem::id))
        .toList();
  }

  /** Whether it answers, or is answered by, an item that concerns the question. */
  private static boolean isTied(LedgerItem item, Set<String> concerned) {
    return item.links().stream().anyMatch(l -> l.item().filter(concerned::contains).isPresent());
  }

  private List<Part> parts(List<LinkedIncident> now, List<LedgerItem> ledger, long others) {
    List<Part> parts = new ArrayList<>();
    List<Line> beside =
        others == 0
            ? List.of()
            : List.of(
                new Line(
                    "Not counted: "
                        + Wording.count(others, "other incident")
                        + " in the same area that no report ties to the subject of this brief.",
                    List.of()));
    parts.add(
        new Part(
            "incidents",
            "Incidents",
            "No incident in this period.",
            now.stream().map(incidentEntries::of).toList(),
            beside));
    parts.add(
        new Part(
            "contested",
            "Who did it, and who says otherwise",
            "Nobody's account is contested.",
            now.stream().filter(Composition::isContested).map(this::contested).toList(),
            List.of()));
    parts.add(
        ledgerPart(
            "open",
            "Open demands, pledges and threats",
            "Nothing is open.",
            ledger,
            LedgerItem::isOpen));
    parts.add(
        ledgerPart(
            "measures",
            "Measures announced",
            "No measure was reported.",
            ledger,
            i -> i.kind() == LedgerKind.MEASURE));
    parts.add(
        ledgerPart(
            "settled",
            "What became of demands and pledges",
            "Nothing is known to have been answered, kept, broken or withdrawn.",
            ledger,
            i -> i.kind() != LedgerKind.MEASURE && !i.isOpen()));
    parts.add(
        new Part(
            "unanswered",
            "Unanswered",
            "Nothing.",
            List.of(),
            new Unanswered(incidentEntries, ledgerEntries, asOf).of(now, ledger)));
    return parts;
  }

  private Part ledgerPart(
      String key, String title, String nothing, List<LedgerItem> ledger, Predicate<LedgerItem> of) {
    List<Entry> entries = ledger.stream().filter(of).map(ledgerEntries::of).toList();
    return new Part(key, title, nothing, entries, List.of());
  }

  private Entry contested(LinkedIncident incident) {
    return new Entry(
        incident.id(),
        IncidentEntries.heading(incident),
        incident.openClaims().isEmpty() ? "contested" : "open",
        incidentEntries.claims(incident));
  }

  /** Somebody denies it, several are named, or a statement may be about another incident. */
  static boolean isContested(LinkedIncident incident) {
    boolean denied = incident.claims().stream().anyMatch(c -> c.value().stance() == Stance.DENIED);
    long named =
        incident.claims().stream()
            .map(c -> c.value())
            .filter(c -> c.stance() != Stance.DENIED)
            .map(c -> c.about().orElse(c.by()).name())
            .distinct()
            .count();
    return denied || named > 1 || !incident.openClaims().isEmpty();
  }

  private BriefState state(List<LinkedIncident> now, List<LedgerItem> ledger) {
    return BriefState.of(
        asOf,
        now.stream().collect(Collectors.toMap(LinkedIncident::id, Changes::seen)),
        ledger.stream().collect(Collectors.toMap(LedgerItem::id, Changes::standing, (a, b) -> a)));
  }
}
