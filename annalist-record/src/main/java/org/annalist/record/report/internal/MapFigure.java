package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.record.report.internal.Outlines.Point;

/** The map of placed incidents and events, with its table twin. Immutable. */
final class MapFigure {
  /** A country smaller than this on the map is not named, in square pixels. */
  private static final double SMALLEST_NAMED = 5000;

  private static final double LINE = 17;

  private final Template template = Template.named("map.html");
  private final Outlines outlines = new Outlines();
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
    return template.fill(
        Map.of(
            "width", Html.number(MapView.WIDTH),
            "height", Html.number(MapView.HEIGHT),
            "land", land(view),
            "sites", sites(view, sites),
            "count", Html.text(sites.size() == 1 ? "one place" : sites.size() + " places"),
            "rows", Html.join(sites.stream().map(this::row).toList())));
  }

  private Html land(MapView view) {
    StringBuilder out = new StringBuilder();
    StringBuilder names = new StringBuilder();
    outlines
        .countries()
        .forEach(
            (name, rings) -> {
              List<List<Point>> seen =
                  rings.stream().map(view::clip).filter(r -> r.size() > 2).toList();
              if (!seen.isEmpty()) {
                out.append("<path d=\"");
                seen.forEach(ring -> path(out, ring));
                out.append("\"/>");
                seen.forEach(ring -> name(names, name, ring));
              }
            });
    return new Html(out + "<g class=\"names\">" + names + "</g>");
  }

  private static void path(StringBuilder out, List<Point> ring) {
    char command = 'M';
    for (Point point : ring) {
      out.append(command).append(pixels(point.x())).append(' ').append(pixels(point.y()));
      command = 'L';
    }
    out.append('Z');
  }

  private static void name(StringBuilder out, String name, List<Point> ring) {
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < ring.size(); i++) {
      Point a = ring.get(i);
      Point b = ring.get((i + 1) % ring.size());
      double cross = a.x() * b.y() - b.x() * a.y();
      area += cross / 2;
      x += (a.x() + b.x()) * cross / 6;
      y += (a.y() + b.y()) * cross / 6;
    }
    if (Math.abs(area) >= SMALLEST_NAMED) {
      out.append("<text x=\"").append(pixels(x / area)).append("\" y=\"");
      out.append(pixels(y / area)).append("\">").append(Html.text(name).markup()).append("</text>");
    }
  }

  private Html sites(MapView view, List<Site> sites) {
    StringBuilder out = new StringBuilder();
    List<Point> taken = new ArrayList<>();
    for (Site site : sites) {
      Point at = view.project(site.point().longitude(), site.point().latitude());
      boolean left = at.x() > MapView.WIDTH * 0.72;
      double gap = site.incidents().isEmpty() ? 9 : 15;
      Point label = free(new Point(at.x() + (left ? -gap : gap), at.y() + 5), taken);
      taken.add(label);
      out.append("<a href=\"#").append(site.first()).append("\"><title>");
      out.append(Html.text(phrases.where(site.place())).markup()).append("</title>");
      out.append(mark(site, at));
      out.append("<text class=\"place\" x=\"").append(pixels(label.x())).append("\" y=\"");
      out.append(pixels(label.y())).append(left ? "\" text-anchor=\"end\">" : "\">");
      out.append(Html.text(site.place().name()).markup()).append("</text></a>");
    }
    return new Html(out.toString());
  }

  /** The nearest line below on which no label stands yet. */
  private static Point free(Point wanted, List<Point> taken) {
    Point at = wanted;
    for (Point other : taken) {
      if (Math.abs(other.x() - at.x()) < 130 && Math.abs(other.y() - at.y()) < LINE) {
        at = new Point(at.x(), other.y() + LINE);
      }
    }
    return at;
  }

  private static String mark(Site site, Point at) {
    String place = "translate(" + pixels(at.x()) + " " + pixels(at.y()) + ")";
    if (site.incidents().isEmpty()) {
      return "<circle class=\"dot\" r=\"5\" transform=\"" + place + "\"/>";
    }
    String letter = site.incidents().get(0).markup().replaceAll("<[^>]*>", "");
    return "<g transform=\""
        + place
        + "\"><rect class=\"diamond\" x=\"-9\" y=\"-9\" width=\"18\" height=\"18\""
        + " transform=\"rotate(45)\"/><text class=\"in\" y=\"4.5\">"
        + letter
        + "</text></g>";
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

  private static String pixels(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
  }
}
