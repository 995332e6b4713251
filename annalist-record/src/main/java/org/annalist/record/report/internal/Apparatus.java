package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.annalist.model.event.Incident;
import org.annalist.model.event.LedgerEntry;
import org.annalist.model.event.LinkedDocument;

/**
 * Numbers and anchors of one report: events 1, 2, 3, incidents A, B, C, claims C1, C2, ledger
 * entries L1, L2. In a page of several reports the incidents carry the number of the report.
 *
 * @param linked the report
 * @param number 1-based number of the report on the page
 * @param alone whether it is the only one
 */
record Apparatus(LinkedDocument linked, int number, boolean alone) {
  private static final int LETTERS = 26;

  /** Every report with its number. */
  static List<Apparatus> of(List<LinkedDocument> reports) {
    List<Apparatus> out = new ArrayList<>();
    for (LinkedDocument report : reports) {
      out.add(new Apparatus(report, out.size() + 1, reports.size() == 1));
    }
    return out;
  }

  String anchor() {
    return "r" + number;
  }

  String eventAnchor(int index) {
    return anchor() + "-e" + (index + 1);
  }

  String triggerAnchor(int index) {
    return anchor() + "-t" + (index + 1);
  }

  String incidentAnchor(int index) {
    return anchor() + "-i" + (index + 1);
  }

  String claimAnchor(int index) {
    return anchor() + "-c" + (index + 1);
  }

  String ledgerAnchor(int index) {
    return anchor() + "-l" + (index + 1);
  }

  /** A, B, … Z, AA, AB, …; with the report's number before it where there are several. */
  String letter(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('A' + rest % LETTERS));
    }
    return (alone ? "" : String.valueOf(number)) + letters;
  }

  /** Index of an incident by id. */
  Optional<Integer> incident(String id) {
    List<Incident> all = linked.incidents();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).id().equals(id))
        .boxed()
        .findFirst();
  }

  /** Index of a ledger entry by id. */
  Optional<Integer> entry(String id) {
    List<LedgerEntry> all = linked.ledger();
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).id().equals(id))
        .boxed()
        .findFirst();
  }

  /** A link to an incident by id; the id itself when it is not on the page. */
  Html incidentLink(String id) {
    return incident(id)
        .map(i -> Html.link(incidentAnchor(i), "letter", Html.text(letter(i))))
        .orElseGet(() -> Html.text(id));
  }

  /** The headline: the title, or the first line of the text. */
  String headline() {
    return linked
        .document()
        .title()
        .or(() -> linked.document().text().lines().filter(l -> !l.isBlank()).findFirst())
        .orElse(linked.document().uri());
  }
}
