package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.model.event.Actor;
import org.annalist.model.event.LedgerEntry;

/** The table of pledges, demands, threats and measures. Immutable. */
final class LedgerTable {
  private final Template template = Template.named("ledger.html");
  private final Labels labels;
  private final Phrases phrases;

  LedgerTable(Labels labels, Phrases phrases) {
    this.labels = labels;
    this.phrases = phrases;
  }

  Html of(Apparatus apparatus) {
    List<LedgerEntry> entries = apparatus.linked().ledger();
    if (entries.isEmpty()) {
      return Html.NONE;
    }
    List<Html> rows = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      rows.add(row(apparatus, i, entries.get(i)));
    }
    return template.fill(Map.of("rows", Html.join(rows)));
  }

  private Html row(Apparatus apparatus, int index, LedgerEntry entry) {
    String text = apparatus.linked().document().text();
    String kind = entry.kind().name().toLowerCase(Locale.ROOT);
    return ClaimTable.cells(
        apparatus.ledgerAnchor(index),
        List.of(
            Html.text("L" + (index + 1)),
            Html.element("span", "kind k-" + kind, Html.text(labels.of(entry.kind()))),
            parties(entry),
            Phrases.quote(entry.what().in(text).replace('\n', ' ')),
            phrases.saidBy(entry.saidBy()),
            links(apparatus, entry)));
  }

  private Html parties(LedgerEntry entry) {
    List<Actor> all = new ArrayList<>(List.of(entry.by()));
    all.addAll(entry.jointly());
    Html by = phrases.actors(all);
    return entry
        .to()
        .map(
            to ->
                by.plus(new Html(" <span class=\"to\"><span aria-hidden=\"true\">→</span>"))
                    .plus(new Html("<span class=\"spoken\">to</span></span> "))
                    .plus(phrases.actor(to)))
        .orElse(by);
  }

  private static Html links(Apparatus apparatus, LedgerEntry entry) {
    List<Html> out = new ArrayList<>();
    entry.answers().ifPresent(id -> out.add(new Html("answers ").plus(link(apparatus, id))));
    for (LedgerEntry other : apparatus.linked().ledger()) {
      if (other.answers().filter(entry.id()::equals).isPresent()) {
        out.add(new Html("answered by ").plus(link(apparatus, other.id())));
      }
    }
    if (out.isEmpty() && entry.kind() == org.annalist.model.event.LedgerKind.DEMAND) {
      return Html.element("span", "line st-open", Html.text("no answer in this report"));
    }
    return Html.join("; ", out);
  }

  private static Html link(Apparatus apparatus, String id) {
    return apparatus
        .entry(id)
        .map(i -> Html.link(apparatus.ledgerAnchor(i), "", Html.text("L" + (i + 1))))
        .orElseGet(() -> Html.text(id));
  }
}
