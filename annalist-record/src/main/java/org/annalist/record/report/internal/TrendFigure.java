package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.annalist.record.brief.Brief.Count;
import org.annalist.record.brief.Brief.Trend;

/** Incidents and dead over time as bars, with a table that says the same. Stateless. */
final class TrendFigure {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 150;
  private static final int FLOOR = 118;
  private static final int TALLEST = 96;

  private TrendFigure() {}

  static Html of(Trend trend) {
    return Html.element("figure", "trend", figures(trend).plus(bars(trend)).plus(table(trend)));
  }

  private static Html figures(Trend trend) {
    return Html.element(
        "figcaption",
        "",
        compared("incidents", trend.before().incidents() + "", trend.now().incidents() + "")
            .plus(compared("dead", trend.before().killed(), trend.now().killed())));
  }

  private static Html compared(String what, String before, String now) {
    return Html.element(
        "p",
        "compared",
        Html.element("b", "", Html.text(now))
            .plus(Html.text(" " + what))
            .plus(Html.element("span", "", Html.text("before: " + before))));
  }

  private static Html bars(Trend trend) {
    int most = Math.max(1, trend.bars().stream().mapToInt(Count::incidents).max().orElse(1));
    double step = (double) WIDTH / Math.max(1, trend.bars().size());
    StringBuilder out = new StringBuilder(1024);
    out.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    out.append(
        "\" role=\"img\" aria-label=\"Incidents over time; the table below says the same\">");
    out.append("<line class=\"axis\" x1=\"0\" x2=\"").append(WIDTH).append("\" y1=\"");
    out.append(FLOOR).append("\" y2=\"").append(FLOOR).append("\"/>");
    for (int i = 0; i < trend.bars().size(); i++) {
      Count bar = trend.bars().get(i);
      boolean now = !bar.period().from().isBefore(trend.now().period().from());
      bar(out, bar, i * step, step, most, now);
    }
    return new Html(out.append("</svg>").toString());
  }

  private static void bar(
      StringBuilder out, Count bar, double x, double step, int most, boolean now) {
    int height = (int) Math.round((double) TALLEST * bar.incidents() / most);
    int left = (int) Math.round(x + step * 0.14);
    int width = (int) Math.round(step * 0.72);
    int middle = (int) Math.round(x + step / 2);
    out.append("<rect class=\"").append(now ? "now" : "then").append("\" x=\"").append(left);
    out.append("\" y=\"").append(FLOOR - height).append("\" width=\"").append(width);
    out.append("\" height=\"").append(height).append("\"/>");
    if (bar.incidents() > 0) {
      out.append("<text class=\"number\" x=\"").append(middle).append("\" y=\"");
      out.append(FLOOR - height - 6).append("\">").append(bar.incidents()).append("</text>");
    }
    out.append("<text class=\"from\" x=\"").append(middle).append("\" y=\"").append(FLOOR + 18);
    out.append("\">").append(bar.period().from().getDayOfMonth()).append(' ');
    out.append(Phrases.month(bar.period().from().getMonthValue()).substring(0, 3));
    out.append("</text>");
  }

  private static Html table(Trend trend) {
    List<Html> rows = new ArrayList<>();
    for (Count bar : trend.bars()) {
      rows.add(
          Html.element(
              "tr",
              "",
              cell(Phrases.day(bar.period().from()) + " to " + Phrases.day(bar.period().to()))
                  .plus(cell(String.valueOf(bar.incidents())))
                  .plus(cell(bar.killed()))));
    }
    Html head = new Html("<thead><tr><th>days</th><th>incidents</th><th>dead</th></tr></thead>");
    Html table = Html.element("table", "", head.plus(Html.element("tbody", "", Html.join(rows))));
    return Html.element(
        "details", "", new Html("<summary>The same as a table</summary>").plus(table));
  }

  private static Html cell(String text) {
    return Html.element("td", "", Html.text(text));
  }
}
