package org.annalist.cli.table;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width. Stateless and thread-safe. */
final class Wrap {
  private Wrap() {}

  /** Lines of at most {@code width} characters, broken at spaces where there are any. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      if (length(paragraph) <= width) {
        lines.add(paragraph);
        continue;
      }
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ")) {
        String rest = word;
        if (length(line) > 0 && length(line) + 1 + length(rest) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        while (length(rest) > width) {
          int cut = rest.offsetByCodePoints(0, width);
          lines.add(rest.substring(0, cut));
          rest = rest.substring(cut);
        }
        line.append(length(line) > 0 ? " " : "").append(rest);
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** The text in one line of at most {@code width} characters, cut with an ellipsis. */
  static String cut(String text, int width) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (length(line) <= width) {
      return line;
    }
    int end = line.offsetByCodePoints(0, width - 1);
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > end / 2 ? space : end) + "…";
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
