package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.model.event.LinkedDocument;
import org.annalist.model.text.Document;

/** One report: data, annotated text, claims, ledger, problems. Immutable. */
final class ReportSection {
  private final Template template = Template.named("report.html");
  private final TextSection text;
  private final ClaimTable claims;
  private final LedgerTable ledger;
  private final ProblemList problems;

  ReportSection(Labels labels, Phrases phrases) {
    this.text = new TextSection(labels, new EventCard(labels, phrases));
    this.claims = new ClaimTable(labels, phrases);
    this.ledger = new LedgerTable(labels, phrases);
    this.problems = new ProblemList(labels);
  }

  Html of(Apparatus apparatus) {
    String headline = apparatus.alone() ? "The report, annotated" : apparatus.headline();
    return template.fill(
        Map.of(
            "anchor", Html.text(apparatus.anchor()),
            "headline", Html.text(headline),
            "source", source(apparatus.linked().document()),
            "counts", Html.text(counts(apparatus.linked())),
            "rows", text.of(apparatus),
            "claims", claims.of(apparatus),
            "ledger", ledger.of(apparatus),
            "problems", problems.of(apparatus)));
  }

  /** Publisher, day and address; only web addresses become links. */
  static Html source(Document document) {
    List<Html> parts = new ArrayList<>();
    document.publisher().ifPresent(p -> parts.add(Html.text(p)));
    parts.add(
        Html.text(document.published().map(Phrases::day).orElse("day of publication not known")));
    Html uri = Html.text(document.uri());
    boolean web = document.uri().startsWith("https://") || document.uri().startsWith("http://");
    parts.add(
        web
            ? new Html(
                "<a rel=\"noreferrer\" href=\"" + uri.markup() + "\">" + uri.markup() + "</a>")
            : uri);
    return Html.join(" · ", parts);
  }

  /** "10 events, 2 incidents, 3 claims, 4 ledger entries". */
  static String counts(LinkedDocument linked) {
    return Counts.of(List.of(linked)).words();
  }
}
