package org.annalist.cli.table;

import org.annalist.model.text.Span;

/** Words with some of what stands around them. Stateless and thread-safe. */
final class Context {
  private Context() {}

  /**
   * The words at {@code inner} with as much of {@code outer} around them as fits in {@code width}
   * characters, in one line, cut at spaces with an ellipsis.
   */
  static String around(String text, Span inner, Span outer, int width) {
    if (outer.length() <= width) {
      return Wrap.cut(outer.in(text), width);
    }
    int spare = Math.max(0, width - inner.length() - 2);
    int start = Math.max(outer.start(), inner.start() - spare / 3);
    int end = Math.min(outer.end(), start + width - 2);
    start = Math.max(outer.start(), Math.min(start, end - width + 2));
    int from = start == outer.start() ? start : wordStart(text, start, inner.start());
    int to = end == outer.end() ? end : wordEnd(text, end, inner.end());
    String words = text.substring(from, Math.max(to, from)).replaceAll("\\s+", " ").strip();
    return (from > outer.start() ? "…" : "") + words + (to < outer.end() ? "…" : "");
  }

  private static int wordStart(String text, int from, int limit) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= limit ? limit : space + 1;
  }

  private static int wordEnd(String text, int from, int limit) {
    int space = text.lastIndexOf(' ', from);
    return Math.max(space, Math.min(limit, from));
  }
}
