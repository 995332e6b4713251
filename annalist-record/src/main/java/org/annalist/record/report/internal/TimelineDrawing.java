package org.annalist.record.report.internal;

import org.annalist.record.report.internal.Outlines.Point;

/** Puts lines, marks and bars of one lane of the timeline together as SVG. Not thread-safe. */
final class TimelineDrawing {
  /** Width of a lane, in pixels. */
  static final int WIDTH = 760;

  private static final int ROW = 28;
  private static final int AXIS = 26;

  /** A bar shorter than this is drawn as a mark, in pixels. */
  private static final double SHORTEST_BAR = 16;

  /** Width of a letter, in pixels. */
  private static final double LETTER = 7;

  private static final String DIAMOND = "M0 -8L8 0L0 8L-8 0Z";
  private static final String DISC = "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1 -6 0Z";

  private final StringBuilder out = new StringBuilder();
  private final int bottom;
  private int height;
  private int rows;

  /** An empty lane with room for this many items. */
  TimelineDrawing(int items) {
    this.bottom = items * ROW + 6;
    this.height = bottom + AXIS;
  }

  /** A line of the scale. */
  void tick(double x, String label) {
    vertical("tick", x, bottom + 4, bottom + 18, label);
  }

  /** The line of the day of publication. */
  void printed(double x, String label) {
    vertical("printed", x, bottom + AXIS, bottom + AXIS + 14, label);
    height = bottom + 2 * AXIS;
  }

  private void vertical(String classes, double x, int end, int text, String label) {
    String anchor = x > WIDTH * 0.95 ? "end" : x < 30 ? "start" : "middle";
    String at = Point.pixels(x);
    out.append("<g class=\"").append(classes).append("\"><line x1=\"").append(at);
    out.append("\" x2=\"").append(at).append("\" y1=\"0\" y2=\"").append(end);
    out.append("\"/><text x=\"").append(at).append("\" y=\"").append(text);
    out.append("\" text-anchor=\"").append(anchor).append("\">");
    out.append(Html.text(label).markup()).append("</text></g>");
  }

  /** The next item, from one place to another; equal places make a mark. */
  void item(TimeItem item, double from, double to) {
    double y = rows++ * ROW + ROW / 2.0 + 3;
    out.append("<a href=\"#").append(item.anchor()).append("\" class=\"");
    out.append(item.style()).append("\">");
    boolean bar = to - from > SHORTEST_BAR;
    if (bar) {
      out.append("<rect class=\"bar\" ").append(new Point(from, y - 7).attributes());
      out.append(" width=\"").append(Point.pixels(to - from)).append("\" height=\"14\" rx=\"3\"/>");
    } else {
      out.append("<path class=\"bar\" d=\"").append(item.incident() ? DIAMOND : DISC);
      out.append("\" transform=\"translate(").append(new Point(from, y).svg()).append(")\"/>");
    }
    double width = (item.label().length() + 1 + item.shortTitle().length()) * LETTER;
    double end = bar ? to + 8 : from + 12;
    boolean right = end + width <= WIDTH;
    boolean left = !right && from - 12 - width >= 0;
    double text = right ? end : left ? from - 12 : Math.max(4, WIDTH - width);
    out.append("<text ").append(new Point(text, y + 5).attributes());
    out.append(left ? " text-anchor=\"end\">" : ">").append("<tspan class=\"no\">");
    out.append(Html.text(item.label()).markup()).append("</tspan> ");
    out.append(Html.text(item.shortTitle()).markup()).append("</text></a>");
  }

  /** The finished lane. */
  Html finish(String label) {
    String box = "<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"group\" aria-label=\"";
    return new Html(box + Html.text(label).markup() + "\">" + out + "</svg>");
  }
}
