package org.annalist.lab.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Draws the time for a token against the length of a document and of a sentence, as SVG. A level
 * line says that time grows with length and not faster. Stateless.
 */
public final class LengthFigure {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 300;
  private static final int LEFT = 60;
  private static final int BOTTOM = 50;
  private static final int TOP = 60;
  private static final int RIGHT = 20;
  private static final int LINES = 4;
  private static final double MICROS = 1e6;
  private static final double HEADROOM = 1.2;

  private LengthFigure() {}

  /**
   * The figure as a whole SVG document.
   *
   * @param title what the figure shows
   * @param documents rates of documents of growing length
   * @param sentences rates of single sentences of growing length
   */
  public static String of(String title, List<LayerRate> documents, List<LayerRate> sentences) {
    Scale scale = Scale.of(documents, sentences);
    StringBuilder out = new StringBuilder();
    out.append(
        line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family="
                + "\"sans-serif\" font-size=\"12\" role=\"img\">",
            WIDTH, HEIGHT));
    out.append(line("<title>%s</title>", title));
    out.append(line("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", WIDTH, HEIGHT));
    out.append(
        line("<text x=\"%d\" y=\"20\">processor time for a token, microseconds</text>", LEFT));
    grid(scale, out);
    curve("documents of many sentences", "#1f5fa8", 0, documents, scale, out);
    curve("single sentences", "#a8431f", 1, sentences, scale, out);
    return out.append("</svg>\n").toString();
  }

  private static void grid(Scale scale, StringBuilder out) {
    for (int i = 0; i <= LINES; i++) {
      double value = scale.most() * i / LINES;
      out.append(
          line(
              "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>",
              LEFT, WIDTH - RIGHT, scale.y(value), scale.y(value)));
      out.append(
          line(
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f</text>",
              LEFT - 6, scale.y(value) + 4, value));
    }
    for (double tokens = 1; tokens <= scale.longest(); tokens *= 10) {
      out.append(
          line(
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,.0f</text>",
              scale.x(tokens), HEIGHT - BOTTOM + 18, tokens));
    }
    out.append(
        line(
            "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">tokens</text>",
            (WIDTH + LEFT) / 2, HEIGHT - 12));
  }

  private static void curve(
      String name, String colour, int row, List<LayerRate> rates, Scale scale, StringBuilder out) {
    out.append(
        line("<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>", LEFT + row * 220, 40, colour, name));
    String points =
        rates.stream()
            .map(r -> line("%.1f,%.1f", scale.x(size(r)), scale.y(micros(r))).strip())
            .collect(Collectors.joining(" "));
    out.append(
        line(
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
            points, colour));
  }

  private static double micros(LayerRate rate) {
    return MICROS / rate.tokensPerSecond();
  }

  private static double size(LayerRate rate) {
    return rate.length();
  }

  private static String line(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments) + "\n";
  }

  /** Where lengths and times lie in the figure; lengths on a logarithmic scale. */
  private record Scale(double longest, double most) {
    static Scale of(List<LayerRate> one, List<LayerRate> two) {
      double longest = 10;
      double most = 1;
      for (List<LayerRate> rates : List.of(one, two)) {
        for (LayerRate rate : rates) {
          longest = Math.max(longest, size(rate));
          most = Math.max(most, micros(rate) * HEADROOM);
        }
      }
      return new Scale(longest, most);
    }

    double x(double tokens) {
      return LEFT + (WIDTH - LEFT - RIGHT) * Math.log10(Math.max(1, tokens)) / Math.log10(longest);
    }

    double y(double micros) {
      return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * micros / most;
    }
  }
}
