package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.model.event.PlacePrecision;
import org.annalist.record.report.internal.Outlines.Point;

/** The map of placed incidents and events, with its table twin. Immutable. */
final class MapFigure {
  /** Height of a label, in pixels. */
  private static final double LINE = 17;

  /** Labels closer than this from side to side may touch, in pixels. */
  private static final double NEAR = 130;

  private final Template template = Template.named("map.html");
  private final LandLayer land = new LandLayer();
  private final Phrases phrases;
  private final Labels labels;

  MapFigure(Labels labels, Phrases phrases) {
    this.labels = labels;
    this.phrases = phrases;
  }

  /** The figure; nothing when no place has coordinates. */
  Html of(List<Apparatus> reports) {
    List<Site> sites = Site.of(reports);
    if (sites.isEmpty()) {
      return Html.NONE;
    }
    MapView view = MapView.around(sites.stream().map(Site::point).toList());
    List<Point> taken = new ArrayList<>();
    List<Html> marks = sites.stream().map(s -> site(view, s, taken)).toList();
    return template.fill(
        Map.of(
            "width", Html.number(MapView.WIDTH),
            "height", Html.number(MapView.HEIGHT),
            "land", land.of(view, taken),
            "sites", Html.join(marks),
            "count", Html.text(sites.size() == 1 ? "one place" : sites.size() + " places"),
            "rows", Html.join(sites.stream().map(this::row).toList())));
  }

  private Html site(MapView view, Site site, List<Point> taken) {
    Point at = view.project(site.point().longitude(), site.point().latitude());
    boolean left = at.x() > MapView.WIDTH * 0.72;
    double gap = site.incidents().isEmpty() ? 10 : 16;
    Point label = free(new Point(at.x() + (left ? -gap : gap), at.y() + 5), taken);
    taken.add(label);
    String side = left ? " text-anchor=\"end\">" : ">";
    return new Html("<a href=\"#" + site.first() + "\"><title>")
        .plus(Html.text(phrases.where(site.place())))
        .plus(new Html("</title>" + mark(site, at)))
        .plus(new Html("<text class=\"place\" " + label.attributes() + side))
        .plus(Html.text(site.place().name() + more(site)))
        .plus(new Html("</text></a>"));
  }

  /** The nearest line below on which no label stands yet. */
  private static Point free(Point wanted, List<Point> taken) {
    Point at = wanted;
    for (Point other : taken) {
      if (Math.abs(other.x() - at.x()) < NEAR && Math.abs(other.y() - at.y()) < LINE) {
        at = new Point(at.x(), other.y() + LINE);
      }
    }
    return at;
  }

  private static String more(Site site) {
    return site.incidents().size() < 2 ? "" : " (" + String.join(", ", site.letters()) + ")";
  }

  private static String mark(Site site, Point at) {
    String place = "transform=\"translate(" + at.svg() + ")\"";
    if (!site.incidents().isEmpty()) {
      return "<g "
          + place
          + "><path class=\"diamond\" d=\"M0-13L13 0L0 13L-13 0Z\"/><text class=\"in\" y=\"4.3\">"
          + Html.text(site.letters().get(0)).markup()
          + "</text></g>";
    }
    boolean wide =
        site.place().precision() == PlacePrecision.COUNTRY
            || site.place().precision() == PlacePrecision.REGION;
    return wide
        ? "<circle class=\"dot wide\" r=\"9\" " + place + "/>"
        : "<circle class=\"dot\" r=\"5\" " + place + "/>";
  }

  private Html row(Site site) {
    String point =
        String.format(Locale.ROOT, "%.2f, %.2f", site.point().latitude(), site.point().longitude());
    return new Html("<tr>")
        .plus(new Html("<th scope=\"row\">").plus(Html.text(phrases.where(site.place()))))
        .plus(new Html("</th><td>").plus(Html.text(point)))
        .plus(new Html("</td><td>").plus(Html.text(labels.of(site.place().precision()))))
        .plus(new Html("</td><td>").plus(Html.join(" ", site.incidents())))
        .plus(new Html("</td><td>").plus(Html.join(" ", site.events())))
        .plus(new Html("</td></tr>\n"));
  }
}
