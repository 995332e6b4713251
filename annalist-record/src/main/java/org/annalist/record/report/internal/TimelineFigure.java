package org.annalist.record.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;

/**
 * The timeline: a lane of full dates, one of dates whose year is not given, and one of what has no
 * date; with a table twin. Immutable.
 */
final class TimelineFigure {
  private static final int WIDTH = 760;
  private static final int ROW = 28;
  private static final int AXIS = 26;
  private static final int MOST_ROWS = 60;
  private static final int LONGEST = 64;

  private final Template template = Template.named("timeline.html");
  private final Phrases phrases;

  TimelineFigure(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The figure; nothing when there is neither event nor incident. */
  Html of(List<Apparatus> reports) {
    List<TimeItem> items = TimeItem.of(reports);
    if (items.isEmpty()) {
      return Html.NONE;
    }
    List<TimeItem> dated = items.stream().filter(TimeItem::isDated).limit(MOST_ROWS).toList();
    List<TimeItem> partial = items.stream().filter(TimeItem::isPartial).limit(MOST_ROWS).toList();
    List<Html> undated =
        items.stream()
            .filter(i -> i.when().isEmpty())
            .map(i -> Html.link(i.anchor(), i.style() + " chip", label(i)))
            .toList();
    return template.fill(
        Map.of(
            "dated", dated(dated, reports),
            "partial", lane("Year not given", partial(partial)),
            "undated", lane("No date given", Html.element("p", "chips", Html.join(" ", undated))),
            "rows", Html.join(items.stream().map(this::row).toList())));
  }

  private static Html lane(String name, Html content) {
    return content.isEmpty()
        ? Html.NONE
        : Html.element("h3", "", Html.text(name)).plus(Html.element("div", "lane", content));
  }

  private static Html label(TimeItem item) {
    return Html.element("b", "", Html.text(item.label()))
        .plus(Html.text(" " + shortened(item.title())));
  }

  private Html dated(List<TimeItem> items, List<Apparatus> reports) {
    if (items.isEmpty()) {
      return Html.element("p", "none", Html.text("No full date is given."));
    }
    List<LocalDate> published =
        reports.stream()
            .flatMap(r -> r.linked().document().published().stream())
            .distinct()
            .toList();
    Optional<LocalDate> printed =
        published.size() == 1 ? Optional.of(published.get(0)) : Optional.empty();
    List<LocalDate> days =
        Stream.concat(
                printed.stream(),
                items.stream()
                    .flatMap(
                        i ->
                            Stream.concat(
                                i.when().flatMap(When::from).stream(),
                                i.when().flatMap(When::to).stream())))
            .sorted()
            .toList();
    TimeAxis axis = TimeAxis.of(days.get(0), days.get(days.size() - 1), WIDTH);
    int bottom = items.size() * ROW + 6;
    StringBuilder out = new StringBuilder();
    for (TimeAxis.Tick tick : axis.ticks()) {
      vertical(out, axis.at(tick.day()), bottom, "tick", tick.label());
    }
    printed.ifPresent(
        d -> vertical(out, axis.at(d), bottom, "printed", "published " + Phrases.day(d)));
    for (int i = 0; i < items.size(); i++) {
      When when = items.get(i).when().orElseThrow();
      double from = axis.at(when.from().orElseThrow());
      double to = axis.at(when.to().orElseThrow().plusDays(1));
      boolean day = when.precision() == Precision.DAY;
      double middle = (from + to) / 2;
      item(out, items.get(i), day ? middle : from, day ? middle : to, i * ROW + ROW / 2.0 + 3);
    }
    boolean two = printed.isPresent();
    return svg(
        out, bottom + (two ? 2 * AXIS : AXIS), "Timeline of " + items.size() + " dated items");
  }

  private Html partial(List<TimeItem> items) {
    if (items.isEmpty()) {
      return Html.NONE;
    }
    double month = WIDTH / 12.0;
    int bottom = items.size() * ROW + 6;
    StringBuilder out = new StringBuilder();
    IntStream.range(0, 12)
        .forEach(
            m -> vertical(out, m * month, bottom, "tick", Phrases.month(m + 1).substring(0, 3)));
    for (int i = 0; i < items.size(); i++) {
      String value = items.get(i).when().flatMap(When::partial).orElseThrow();
      double from = (Integer.parseInt(value.substring(2, 4)) - 1) * month;
      boolean day = value.length() > 4;
      double start = day ? from + (Integer.parseInt(value.substring(5)) - 1) * month / 31 : from;
      item(out, items.get(i), start, day ? start : from + month, i * ROW + ROW / 2.0 + 3);
    }
    return svg(out, bottom + AXIS, "Items of which the year is not given, by month");
  }

  private static void vertical(
      StringBuilder out, double x, int bottom, String classes, String label) {
    int y = classes.equals("printed") ? bottom + AXIS + 14 : bottom + 18;
    String anchor = x > WIDTH * 0.95 ? "end" : x < 30 ? "start" : "middle";
    out.append("<g class=\"")
        .append(classes)
        .append("\"><line x1=\"")
        .append(Outlines.Point.pixels(x));
    out.append("\" x2=\"").append(Outlines.Point.pixels(x)).append("\" y1=\"0\" y2=\"");
    out.append(classes.equals("printed") ? bottom + AXIS : bottom + 4).append("\"/><text x=\"");
    out.append(Outlines.Point.pixels(x)).append("\" y=\"").append(y).append("\" text-anchor=\"");
    out.append(anchor).append("\">").append(Html.text(label).markup()).append("</text></g>");
  }

  private static void item(StringBuilder out, TimeItem item, double from, double to, double y) {
    boolean left = from > WIDTH * 0.55;
    out.append("<a href=\"#").append(item.anchor()).append("\" class=\"").append(item.style());
    out.append(item.incident() ? " incident\">" : "\">");
    double width = to - from;
    if (width > 16) {
      out.append("<rect class=\"bar\" x=\"").append(Outlines.Point.pixels(from)).append("\" y=\"");
      out.append(Outlines.Point.pixels(y - 7))
          .append("\" width=\"")
          .append(Outlines.Point.pixels(width));
      out.append("\" height=\"14\" rx=\"3\"/>");
    } else {
      String shape =
          item.incident() ? "M0 -8L8 0L0 8L-8 0Z" : "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z";
      out.append("<path class=\"bar\" d=\"").append(shape).append("\" transform=\"translate(");
      out.append(Outlines.Point.pixels(from))
          .append(' ')
          .append(Outlines.Point.pixels(y))
          .append(")\"/>");
    }
    double text = left ? from - 12 : (width > 16 ? to + 8 : from + 12);
    out.append("<text x=\"")
        .append(Outlines.Point.pixels(text))
        .append("\" y=\"")
        .append(Outlines.Point.pixels(y + 5));
    out.append(left ? "\" text-anchor=\"end\">" : "\">");
    out.append("<tspan class=\"no\">").append(Html.text(item.label()).markup());
    out.append("</tspan> ")
        .append(Html.text(shortened(item.title())).markup())
        .append("</text></a>");
  }

  private static Html svg(StringBuilder content, int height, String label) {
    return new Html(
        "<svg viewBox=\"0 0 "
            + WIDTH
            + " "
            + height
            + "\" role=\"group\" aria-label=\""
            + label
            + "\">"
            + content
            + "</svg>");
  }

  private Html row(TimeItem item) {
    Html when = item.when().map(w -> Html.text(phrases.when(w))).orElse(Html.text("no date given"));
    return new Html("<tr><th scope=\"row\">")
        .plus(when)
        .plus(new Html("</th><td>"))
        .plus(Html.link(item.anchor(), "num", Html.text(item.label())))
        .plus(new Html("</td><td>"))
        .plus(Html.text(item.title()))
        .plus(new Html("</td></tr>\n"));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
  }
}
