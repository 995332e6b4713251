package org.annalist.reader.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.model.text.BlockKind;
import org.annalist.model.text.Span;

/**
 * A line of canonical text that is not blank.
 *
 * @param span without surrounding white space
 * @param text the words of it
 * @param kind what it is, when that is already known
 */
public record Line(Span span, String text, Optional<BlockKind> kind) {

  /** The lines of {@code text} from offset {@code from} on, none of a known kind. */
  public static List<Line> of(String text, int from) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      trimmed(text, start, end).ifPresent(lines::add);
      start = end + 1;
    }
    return lines;
  }

  private static Optional<Line> trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start == end
        ? Optional.empty()
        : Optional.of(new Line(new Span(start, end), text.substring(start, end), Optional.empty()));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
  }

  /** The same line of a known kind. */
  public Line as(BlockKind known) {
    return new Line(span, text, Optional.of(known));
  }

  /** Whether the line is of this kind. */
  public boolean is(BlockKind other) {
    return kind.filter(other::equals).isPresent();
  }
}
