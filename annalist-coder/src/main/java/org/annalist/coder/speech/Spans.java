package org.annalist.coder.speech;

import java.util.ArrayList;
import java.util.List;
import org.annalist.model.text.Span;

/** Arithmetic of stretches of text. */
final class Spans {
  private Spans() {}

  /** The stretches in text order, those that touch or overlap made one. */
  static List<Span> merged(List<Span> spans, String text) {
    List<Span> out = new ArrayList<>();
    for (Span next : spans.stream().sorted().toList()) {
      int last = out.size() - 1;
      if (last >= 0 && touches(out.get(last), next, text)) {
        out.set(last, out.get(last).union(next));
      } else {
        out.add(next);
      }
    }
    return out;
  }

  private static boolean touches(Span first, Span second, String text) {
    return second.start() <= first.end()
        || text.substring(first.end(), second.start()).chars().noneMatch(Character::isLetterOrDigit)
            && text.substring(first.end(), second.start()).indexOf('\n') < 0;
  }

  /** The stretches without a hole. */
  static List<Span> without(List<Span> spans, Span hole, String text) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans) {
      if (!span.overlaps(hole)) {
        out.add(span);
        continue;
      }
      if (span.start() < hole.start()) {
        out.add(trimmed(new Span(span.start(), hole.start()), text));
      }
      if (hole.end() < span.end()) {
        out.add(trimmed(new Span(hole.end(), span.end()), text));
      }
    }
    return out.stream().filter(s -> hasWord(s, text)).toList();
  }

  /** The stretch without white space and commas at its edges. */
  static Span trimmed(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':';
  }

  static boolean hasWord(Span span, String text) {
    return span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
