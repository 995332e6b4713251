package org.annalist.lab.eval;

import org.annalist.model.text.Span;

/**
 * Offsets of the canonical text (UTF-16 units) as offsets of the kit's text (code points). The two
 * texts may differ in Unicode normalisation and in line breaks, not in more. Immutable.
 */
public final class CodePoints {
  private static final char LETTER = '\u4e00';
  private static final char SYMBOL = '\ufffc';

  private final int[] codePointAt;

  private CodePoints(int[] codePointAt) {
    this.codePointAt = codePointAt;
  }

  /** The offsets of {@code canonical} in {@code raw}. */
  public static CodePoints between(String canonical, String raw) {
    return new CodePoints(Alignment.of(canonical, raw));
  }

  /** The span in code points of the kit's text. */
  public Span of(Span span) {
    return new Span(at(span.start()), at(span.end()));
  }

  private int at(int offset) {
    return codePointAt[Math.min(offset, codePointAt.length - 1)];
  }

  /**
   * The text with every code point beyond the basic plane replaced by one unit (a letter by a
   * letter, a symbol by a symbol), so that UTF-16 offsets of the result are code points of the
   * text.
   */
  public static String flat(String text) {
    if (text.length() == text.codePointCount(0, text.length())) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                out.append(
                    Character.isBmpCodePoint(c)
                        ? (char) c
                        : Character.isLetterOrDigit(c) ? LETTER : SYMBOL));
    return out.toString();
  }
}
