package org.annalist.model.text;

/**
 * A half-open range {@code [start, end)} of token indexes in one sentence; never mixed with
 * character offsets.
 *
 * @param start first token index, at least 0
 * @param end index after the last token, greater than {@code start}
 */
public record TokenSpan(int start, int end) {
  /** Checks the bounds. */
  public TokenSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a token span: [" + start + ", " + end + ")");
    }
  }

  /** Number of tokens. */
  public int length() {
    return end - start;
  }

  /** Whether the token with this index lies inside. */
  public boolean contains(int token) {
    return start <= token && token < end;
  }

  /** Whether {@code other} lies wholly inside (an equal span does). */
  public boolean covers(TokenSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a token. */
  public boolean overlaps(TokenSpan other) {
    return start < other.end && other.start < end;
  }
}
