package org.annalist.record.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.annalist.model.text.Span;

/** The lines of a text that are not blank, found quickly by what they hold. Immutable. */
final class Lines {
  private final NavigableMap<Integer, Span> byStart = new TreeMap<>();

  Lines(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        byStart.put(start, new Span(start, end));
      }
      start = end + 1;
    }
  }

  /** All lines in order. */
  List<Span> all() {
    return List.copyOf(byStart.values());
  }

  /** The lines that share an offset with a span, in order. */
  List<Span> touching(Span span) {
    List<Span> out = new ArrayList<>();
    Map.Entry<Integer, Span> entry = byStart.floorEntry(span.start());
    entry = entry == null ? byStart.firstEntry() : entry;
    while (entry != null && entry.getKey() < span.end()) {
      if (entry.getValue().overlaps(span)) {
        out.add(entry.getValue());
      }
      entry = byStart.higherEntry(entry.getKey());
    }
    return out;
  }
}
