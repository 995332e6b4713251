package org.annalist.record.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;

/**
 * The timeline: a lane of full dates, one of dates whose year is not given, and one of what has no
 * date; with a table twin. Immutable.
 */
final class TimelineFigure {
  /** A lane with more items than this is cut; the table has all. */
  private static final int MOST_ROWS = 60;

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
    return Html.element("b", "", Html.text(item.label())).plus(Html.text(" " + item.shortTitle()));
  }

  private Html dated(List<TimeItem> items, List<Apparatus> reports) {
    if (items.isEmpty()) {
      return Html.element("p", "none", Html.text("No full date is given."));
    }
    Optional<LocalDate> printed = printed(reports);
    List<LocalDate> days =
        Stream.concat(printed.stream(), items.stream().flatMap(TimeItem::days)).sorted().toList();
    TimeAxis axis = TimeAxis.of(days.get(0), days.get(days.size() - 1), TimelineDrawing.WIDTH);
    TimelineDrawing out = new TimelineDrawing(items.size());
    axis.ticks().forEach(t -> out.tick(axis.at(t.day()), t.label()));
    printed.ifPresent(d -> out.printed(axis.at(d), "published " + Phrases.day(d)));
    for (TimeItem item : items) {
      When when = item.when().orElseThrow();
      double from = axis.at(when.from().orElseThrow());
      double to = axis.at(when.to().orElseThrow().plusDays(1));
      boolean day = when.precision() == Precision.DAY;
      out.item(item, day ? (from + to) / 2 : from, day ? (from + to) / 2 : to);
    }
    return out.finish("Timeline of " + Counts.count(items.size(), "dated item", "dated items"));
  }

  /** The day on which all of it was published, when that is one day. */
  private static Optional<LocalDate> printed(List<Apparatus> reports) {
    List<LocalDate> days =
        reports.stream()
            .flatMap(r -> r.linked().document().published().stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private static Html partial(List<TimeItem> items) {
    if (items.isEmpty()) {
      return Html.NONE;
    }
    double month = TimelineDrawing.WIDTH / 12.0;
    TimelineDrawing out = new TimelineDrawing(items.size());
    for (int m = 1; m <= 12; m++) {
      out.tick((m - 1) * month, Phrases.month(m).substring(0, 3));
    }
    for (TimeItem item : items) {
      String value = item.when().flatMap(When::partial).orElseThrow();
      double from = (Integer.parseInt(value.substring(2, 4)) - 1) * month;
      boolean day = value.length() > 4;
      double start = day ? from + (Integer.parseInt(value.substring(5)) - 0.5) * month / 31 : from;
      out.item(item, start, day ? start : from + month);
    }
    return out.finish("Items of which the year is not given, by month");
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
}
