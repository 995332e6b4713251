package org.annalist.cli.table;

import org.annalist.model.text.Span;

/** Words with some of what stands around them. Stateless and thread-safe. */
final class Context {
  private Context() {}

  /**
   * The words at {@code inner}, marked, with as much of {@code outer} around them as fits in {@code
   * width} characters, in one line, cut at spaces with an ellipsis.
   */
  static String around(String text, Span inner, Span outer, int width, boolean colour) {
    int start = outer.start();
    int end = outer.end();
    if (outer.length() > width) {
      int spare = Math.max(0, width - inner.length() - 4);
      start = Math.max(start, inner.start() - spare / 3);
      end = Math.min(end, start + width - 2);
      start = Math.max(outer.start(), Math.min(start, end - width + 2));
    }
    int from = start == outer.start() ? start : wordStart(text, start, inner.start());
    int to = end == outer.end() ? end : Math.max(inner.end(), text.lastIndexOf(' ', end));
    return (from > outer.start() ? "…" : "")
        + flat(text.substring(from, inner.start()))
        + marked(flat(inner.in(text)), colour)
        + flat(text.substring(inner.end(), to))
        + (to < outer.end() ? "…" : "");
  }

  /** Bold on a terminal with colours, in pointed marks elsewhere. */
  private static String marked(String words, boolean colour) {
    return colour ? "\u001b[0;1m" + words + "\u001b[0;2m" : "»" + words + "«";
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static int wordStart(String text, int from, int limit) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= limit ? limit : space + 1;
  }
}
