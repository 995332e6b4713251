package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contrast of the colours by the formula of WCAG 2.2. */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9]+): #([0-9a-f]{6})");
  private final String style = Template.resource("page.css");

  @Test
  void wordsAreReadableByDayAndByNight() {
    int night = style.indexOf("prefers-color-scheme: dark");
    check(colours(style.substring(0, night)));
    check(colours(style.substring(night, style.indexOf("box-sizing"))));
  }

  private static void check(Map<String, Integer> colours) {
    for (String back : List.of("paper", "card")) {
      for (String front : List.of("ink", "soft", "q1", "q2", "q3", "q4")) {
        assertThat(contrast(colours.get(front), colours.get(back)))
            .as(front + " on " + back)
            .isGreaterThan(4.5);
      }
    }
    assertThat(contrast(colours.get("soft"), colours.get("land"))).isGreaterThan(4.5);
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> out = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      out.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return out;
  }

  private static double contrast(int a, int b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
