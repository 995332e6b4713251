package org.annalist.lab.bench.linking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.annalist.lab.bench.linking.LinkingRun.Step;

/** Draws the cost per report against the size of the record, as SVG. Stateless. */
public final class CostFigure {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final int LEFT = 60;
  private static final int BOTTOM = 50;
  private static final int TOP = 40;
  private static final int RIGHT = 20;
  private static final int LINES = 4;

  private CostFigure() {}

  /** The figure as a whole SVG document. */
  public static String of(List<Step> steps) {
    double most = steps.stream().mapToDouble(Step::cpuMillis).max().orElse(1) * 1.2;
    int last = steps.stream().mapToInt(Step::reports).max().orElse(1);
    StringBuilder out = new StringBuilder();
    out.append(
        line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family="
                + "\"sans-serif\" font-size=\"12\" role=\"img\">",
            WIDTH, HEIGHT));
    out.append("<title>Cost of linking a report as the record grows</title>\n");
    out.append(line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, HEIGHT));
    out.append(
        line("<text x=\"%d\" y=\"20\">processor time for a report, milliseconds</text>", LEFT));
    for (int i = 0; i <= LINES; i++) {
      double value = most * i / LINES;
      double y = y(value, most);
      out.append(
          line(
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
              LEFT, WIDTH - RIGHT, y, y));
      out.append(
          line(
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.2f</text>", LEFT - 6, y + 4, value));
      double x = x((double) last * i / LINES, last);
      out.append(
          line(
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>",
              x, HEIGHT - BOTTOM + 18, last * i / LINES));
    }
    out.append(
        line(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">reports in the record</text>",
            (WIDTH + LEFT) / 2, HEIGHT - 12));
    String points =
        steps.stream()
            .map(s -> line("%.1f,%.1f", x(s.reports(), last), y(s.cpuMillis(), most)).strip())
            .collect(Collectors.joining(" "));
    out.append(
        line(
            "<polyline points=\"%s\" fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\"/>",
            points));
    return out.append("</svg>\n").toString();
  }

  private static String line(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments) + "\n";
  }

  private static double x(double reports, double last) {
    return LEFT + (WIDTH - LEFT - RIGHT) * reports / last;
  }

  private static double y(double millis, double most) {
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * millis / most;
  }
}
