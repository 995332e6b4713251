package org.annalist.model.text;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets in a document's canonical text. Ordered
 * by start, then end.
 *
 * @param start first offset, at least 0
 * @param end offset after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 units covered. */
  public int length() {
    return end - start;
  }

  /** Whether nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code offset} lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether {@code other} lies wholly inside this span (an equal span does). */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one offset. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The words this span points at.
   *
   * @throws IllegalArgumentException if the span reaches past the end of {@code text}
   */
  public String in(String text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(this + " reaches past the text of " + text.length());
    }
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
