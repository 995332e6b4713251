package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annalist.model.event.Actor;
import org.annalist.model.event.Event;
import org.annalist.model.event.LinkedDocument;

/** The whole page. Immutable and thread-safe. */
public final class Page {
  /** More incidents than this stand in columns, with the map below. */
  private static final int MANY = 5;

  private final Template template = Template.named("page.html");
  private final Html style = new Html(Template.resource("page.css"));
  private final Labels labels = new Labels();
  private final Phrases phrases = new Phrases(labels);
  private final IncidentSection incidents = new IncidentSection(labels, phrases);
  private final MapFigure map = new MapFigure(labels, phrases);
  private final TimelineFigure timeline = new TimelineFigure(phrases);
  private final ReportSection report = new ReportSection(labels, phrases);

  /** The page of these reports, in the order given. */
  public Html of(List<LinkedDocument> documents) {
    List<Apparatus> reports = Apparatus.of(documents);
    Counts counts = Counts.of(documents);
    boolean alone = reports.size() == 1;
    String title = alone ? reports.get(0).headline() : counts.reports() + " reports on record";
    Html source =
        alone
            ? ReportSection.source(documents.get(0).document())
            : Html.text("Each report is printed below with what was found in it.");
    Html summary = Html.element("p", "counts", Html.text(counts.words()));
    return template.fill(
        Map.of(
            "title", Html.text(title),
            "style", style,
            "source", source,
            "summary", summary.plus(alone ? Html.NONE : contents(reports)),
            "many", Html.text(counts.incidents() > MANY ? "many" : "few"),
            "incidents", incidents(reports),
            "map", map.of(reports),
            "timeline", timeline.of(reports),
            "reports", Html.join(reports.stream().map(report::of).toList()),
            "codes", codes(documents)));
  }

  private static Html contents(List<Apparatus> reports) {
    List<Html> items = new ArrayList<>();
    for (Apparatus report : reports) {
      Html link = Html.link(report.anchor(), "", Html.text(report.headline()));
      Html counts =
          Html.element("span", "", Html.text(" " + ReportSection.counts(report.linked())));
      items.add(Html.element("li", "", link.plus(counts)));
    }
    return new Html("<nav class=\"contents\" aria-label=\"Reports\">")
        .plus(Html.element("ol", "", Html.join(items)))
        .plus(new Html("</nav>"));
  }

  private Html incidents(List<Apparatus> reports) {
    Html cards = Html.join(reports.stream().map(incidents::of).toList());
    return cards.isEmpty()
        ? Html.element("p", "none", Html.text("No attack, arrest or other incident was found."))
        : cards;
  }

  /** What the country and sector codes on this page mean. */
  private Html codes(List<LinkedDocument> documents) {
    Map<String, String> meanings = new TreeMap<>();
    actors(documents)
        .forEach(
            actor -> {
              actor.country().ifPresent(c -> meanings.put(c, labels.country(c)));
              actor.sectors().forEach(s -> meanings.put(s, labels.of("sector", s)));
            });
    List<Html> items = new ArrayList<>();
    meanings.forEach(
        (code, meaning) ->
            items.add(
                Html.element("span", "code", Html.text(code)).plus(Html.text(" " + meaning))));
    return Html.join(" · ", items);
  }

  private static Stream<Actor> actors(List<LinkedDocument> documents) {
    Stream<Actor> events =
        documents.stream().flatMap(d -> d.events().stream()).flatMap(Page::actors);
    Stream<Actor> claims =
        documents.stream()
            .flatMap(d -> d.claims().stream())
            .flatMap(c -> Stream.concat(Stream.of(c.by()), c.about().stream()));
    Stream<Actor> ledger =
        documents.stream()
            .flatMap(d -> d.ledger().stream())
            .flatMap(l -> Stream.concat(Stream.of(l.by()), l.to().stream()));
    return Stream.of(events, claims, ledger).flatMap(s -> s);
  }

  private static Stream<Actor> actors(Event event) {
    Stream<Actor> speakers = event.saidBy().stream().map(a -> a.speaker());
    return Stream.of(event.actors(), event.recipients(), event.harm().victims())
        .map(Collection::stream)
        .reduce(speakers, Stream::concat);
  }
}
