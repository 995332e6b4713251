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

  /** Width of a letter, in pixels. */
  private static final double LETTER = 7.8;

  /** Lines on which a label may stand, the one beside its place first. */
  private static final List<Integer> LINES = List.of(0, 1, -1, 2, -2);

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
    List<Box> taken = new ArrayList<>();
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

  private Html site(MapView view, Site site, List<Box> taken) {
    Point at = view.project(site.point().longitude(), site.point().latitude());
    String name = site.place().name() + more(site);
    return new Html("<a href=\"#" + site.first() + "\"><title>")
        .plus(Html.text(phrases.where(site.place())))
        .plus(new Html("</title>" + mark(site, at)))
        .plus(label(at, name, site.incidents().isEmpty() ? 10 : 16, taken))
        .plus(new Html("</a>"));
  }

  /** The name where it hides no other; nothing when there is no room, the table has it. */
  private static Html label(Point at, String name, double gap, List<Box> taken) {
    double width = name.length() * LETTER;
    boolean left = at.x() + gap + width > MapView.WIDTH;
    double from = left ? at.x() - gap - width : at.x() + gap;
    for (int line : LINES) {
      Box box = new Box(from, at.y() + 5 + line * LINE, width);
      if (box.isInside() && taken.stream().noneMatch(box::hides)) {
        taken.add(box);
        String side = left ? " text-anchor=\"end\">" : ">";
        Point start = new Point(left ? from + width : from, box.y());
        return new Html("<text class=\"place\" " + start.attributes() + side)
            .plus(Html.text(name))
            .plus(new Html("</text>"));
      }
    }
    return Html.NONE;
  }

  /**
   * Room that a label takes.
   *
   * @param x its left end
   * @param y its base line
   * @param width in pixels
   */
  record Box(double x, double y, double width) {
    boolean hides(Box other) {
      return Math.abs(y - other.y) < LINE
          && x < other.x + other.width + 4
          && other.x < x + width + 4;
    }

    private boolean isInside() {
      return x > 0 && y > LINE && y < MapView.HEIGHT - 4;
    }
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
