package org.annalist.reader.internal.source;

/** Where to cut a long text. Stateless and thread-safe. */
final class PieceEnd {
  private PieceEnd() {}

  /**
   * The best place to cut at or before {@code limit}: after a blank line, a line break, a sentence,
   * a space; never between the halves of a character.
   */
  static int before(CharSequence text, int limit) {
    String window = text.subSequence(0, limit).toString();
    for (String mark : new String[] {"\n\n", "\n", ". ", " "}) {
      int at = window.lastIndexOf(mark);
      if (at >= limit / 2) {
        return at + mark.length();
      }
    }
    return Character.isHighSurrogate(window.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
