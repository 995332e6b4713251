package org.annalist.record.store;

import java.util.List;
import org.annalist.model.text.Span;

/**
 * A piece of text with the words that were looked for.
 *
 * @param text one line, with {@code …} where it was cut
 * @param marks where the words stand in {@code text}, in order
 */
public record Snippet(String text, List<Span> marks) {
  /** Copies the marks. */
  public Snippet {
    marks = List.copyOf(marks);
  }

  /** The text with each marked word between two strings. */
  public String marked(String before, String after) {
    StringBuilder out = new StringBuilder();
    int last = 0;
    for (Span mark : marks) {
      out.append(text, last, mark.start()).append(before).append(mark.in(text)).append(after);
      last = mark.end();
    }
    return out.append(text.substring(last)).toString();
  }
}
