package org.annalist.reader.internal.block;

import java.util.ArrayList;
import java.util.List;
import org.annalist.model.text.BlockKind;

/**
 * Headline and lead at the top of a text. The headline is the first line, when it does not end like
 * a sentence (or is one short question or exclamation) and something follows; the lead is the
 * bullets under it, or one line under it that does not end like a sentence either. Stateless and
 * thread-safe.
 */
final class TopLines {
  private static final int LONGEST_TITLE = 30;
  private static final int LONGEST_QUESTION = 20;
  private static final int SHORTEST_LEAD = 6;
  private static final int LONGEST_LEAD = 45;

  private TopLines() {}

  static List<Line> mark(List<Line> lines) {
    List<Line> result = new ArrayList<>(lines);
    int top = nextOpen(result, 0);
    if (top < 0 || nextOpen(result, top + 1) < 0 || !isTitle(result.get(top).text())) {
      return result;
    }
    result.set(top, result.get(top).as(BlockKind.TITLE));
    markLead(result, nextOpen(result, top + 1));
    return result;
  }

  private static boolean isTitle(String line) {
    int words = LineForm.words(line);
    boolean unended = !LineForm.isEnded(line) || endsInQuotation(line);
    if (unended) {
      return words <= LONGEST_TITLE && !LineForm.hasSeveralSentences(line);
    }
    char last = line.charAt(line.length() - 1);
    return (last == '?' || last == '!')
        && words <= LONGEST_QUESTION
        && !LineForm.hasSeveralSentences(line);
  }

  /** A headline may end with quoted words: {@code Minister calls talks “useful”}. */
  private static boolean endsInQuotation(String line) {
    char last = line.charAt(line.length() - 1);
    char before = line.length() > 1 ? line.charAt(line.length() - 2) : last;
    return (last == '"' || last == '”' || last == '»') && Character.isLetterOrDigit(before);
  }

  private static void markLead(List<Line> lines, int from) {
    boolean bullets = LineForm.isBullet(lines.get(from).text());
    if (!bullets) {
      if (isLeadLine(lines, from)) {
        lines.set(from, lines.get(from).as(BlockKind.LEAD));
      }
      return;
    }
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind().isEmpty() && !LineForm.isBullet(line.text())) {
        return;
      }
      lines.set(i, line.kind().isEmpty() ? line.as(BlockKind.LEAD) : line);
    }
  }

  private static boolean isLeadLine(List<Line> lines, int at) {
    String line = lines.get(at).text();
    int next = nextOpen(lines, at + 1);
    int words = LineForm.words(line);
    return next >= 0
        && words >= SHORTEST_LEAD
        && words <= LONGEST_LEAD
        && !LineForm.isEnded(line)
        && LineForm.isEnded(lines.get(next).text());
  }

  private static int nextOpen(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).kind().isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
