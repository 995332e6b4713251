package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.record.brief.Brief;
import org.annalist.record.brief.Brief.Entry;
import org.annalist.record.brief.Brief.Line;
import org.annalist.record.brief.Brief.Part;
import org.annalist.record.brief.Brief.Passage;
import org.annalist.record.brief.Brief.Source;

/** The page of a brief. Immutable and thread-safe. */
public final class BriefPage {
  private final Template template = Template.named("brief.html");
  private final Html style =
      new Html(Template.resource("page.css") + Template.resource("brief.css"));

  /** The page of this brief. */
  public Html of(Brief brief) {
    return template.fill(
        Map.of(
            "title", Html.text(brief.title()),
            "style", style,
            "scope", Html.text(brief.scope()),
            "days", Html.text(days(brief)),
            "summary", list(brief, brief.summary(), "lead"),
            "changes", changes(brief),
            "trend", TrendFigure.of(brief.trend()),
            "parts", Html.join(brief.parts().stream().map(p -> part(brief, p)).toList()),
            "sources", sources(brief.sources()),
            "passages", Html.join(brief.passages().stream().map(BriefPage::passage).toList())));
  }

  private static String days(Brief brief) {
    return Phrases.day(brief.period().from())
        + " to "
        + Phrases.day(brief.period().to())
        + " · as of "
        + Phrases.day(brief.asOf());
  }

  private static Html list(Brief brief, List<Line> lines, String classes) {
    List<Html> items = lines.stream().map(l -> Html.element("li", "", line(brief, l))).toList();
    return Html.element("ul", classes, Html.join(items));
  }

  /** The words and the numbers of the passages they rest on, each a link to it. */
  private static Html line(Brief brief, Line line) {
    List<Html> cites = new ArrayList<>();
    for (int number : line.cites()) {
      String words = brief.passages().get(number - 1).words();
      cites.add(
          new Html(
              "<a class=\"cite\" href=\"#p"
                  + number
                  + "\" title=\""
                  + Html.text(words).markup()
                  + "\">"
                  + number
                  + "</a>"));
    }
    Html all = Html.join("", cites);
    return Html.text(line.text())
        .plus(all.isEmpty() ? Html.NONE : Html.element("span", "cites", all));
  }

  private static Html changes(Brief brief) {
    if (brief.lastBrief().isEmpty()) {
      return Html.NONE;
    }
    Html title =
        Html.element(
            "h2", "", Html.text("Since the brief of " + Phrases.day(brief.lastBrief().get())));
    Html lines =
        brief.changes().isEmpty()
            ? Html.element("p", "none", Html.text("Nothing has changed."))
            : list(brief, brief.changes(), "changes");
    return Html.element("section", "since", title.plus(lines));
  }

  private static Html part(Brief brief, Part part) {
    Html title = Html.element("h2", "", Html.text(part.title()));
    boolean empty = part.entries().isEmpty() && part.lines().isEmpty();
    Html nothing = empty ? Html.element("p", "none", Html.text(part.nothing())) : Html.NONE;
    Html entries =
        Html.element(
            "div",
            "entries",
            Html.join(part.entries().stream().map(e -> entry(brief, e)).toList()));
    Html lines = list(brief, part.lines(), "lines");
    return Html.element(
        "section", "part part-" + part.key(), title.plus(nothing).plus(entries).plus(lines));
  }

  private static Html entry(Brief brief, Entry entry) {
    String kind = entry.badge().startsWith("open") ? "open" : entry.badge().split(" ", 2)[0];
    Html badge =
        Html.element("span", "badge b-" + kind.replaceAll("[^a-z]", ""), Html.text(entry.badge()));
    Html title = Html.element("h3", "", Html.text(entry.heading()));
    return Html.element(
        "article", "entry", badge.plus(title).plus(list(brief, entry.lines(), "known")));
  }

  private static Html sources(List<Source> sources) {
    if (sources.isEmpty()) {
      return Html.element("p", "none", Html.text("No report is cited."));
    }
    List<Html> rows = new ArrayList<>();
    for (Source source : sources) {
      rows.add(
          Html.element(
              "tr",
              "",
              cell(source.published().map(Phrases::day).orElse("undated"))
                  .plus(cell(source.publisher().isEmpty() ? "–" : source.publisher()))
                  .plus(Html.element("td", "", title(source)))
                  .plus(cell(source.note().isEmpty() ? "–" : source.note()))));
    }
    Html head = new Html("<tr><th>published</th><th>by</th><th>report</th><th>printings</th></tr>");
    return Html.element(
        "table",
        "sources",
        Html.element("thead", "", head).plus(Html.element("tbody", "", Html.join(rows))));
  }

  private static Html cell(String text) {
    return Html.element("td", "", Html.text(text));
  }

  private static Html title(Source source) {
    String words = source.title().isEmpty() ? source.uri() : source.title();
    boolean web = source.uri().startsWith("https://") || source.uri().startsWith("http://");
    return web
        ? new Html(
            "<a rel=\"noreferrer\" href=\""
                + Html.text(source.uri()).markup()
                + "\">"
                + Html.text(words).markup()
                + "</a>")
        : Html.text(words)
            .plus(new Html("<br>"))
            .plus(Html.element("code", "", Html.text(source.uri())));
  }

  private static Html passage(Passage passage) {
    Html words =
        Html.text("“" + passage.before())
            .plus(Html.element("mark", "", Html.text(passage.words())))
            .plus(Html.text(passage.after() + "”"));
    Html where =
        Html.element(
            "span",
            "where",
            Html.text(
                passage.source()
                    + " · "
                    + passage.document()
                    + ", characters "
                    + passage.start()
                    + "–"
                    + passage.end()));
    return new Html("<li id=\"p" + passage.number() + "\">")
        .plus(Html.element("p", "", words))
        .plus(where)
        .plus(new Html("</li>\n"));
  }
}
