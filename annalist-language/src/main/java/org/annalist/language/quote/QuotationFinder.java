package org.annalist.language.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks. A quote that is still open at the end of its paragraph ends there, unless
 * the next paragraph opens with a mark of the same kind: then it is a running quote, one span for
 * each paragraph, all but the last not closed. An apostrophe is not a mark. Stateless, thread-safe.
 */
public final class QuotationFinder {
  private record Open(int at, int length, char close) {}

  /** The quoted passages in order of their start; they nest but do not cross. */
  public List<QuotedSpan> find(String text) {
    List<QuotedSpan> out = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        endOfParagraph(text, i, open, out);
        continue;
      }
      int length = markLength(text, i);
      if (length == 0) {
        continue;
      }
      if (closes(text, i, length, open)) {
        close(i, length, kind(c, length), open, out);
      } else if (opens(text, i, length)) {
        open.push(new Open(i, length, kind(c, length)));
      }
      i += length - 1;
    }
    endOfParagraph(text, text.length(), open, out);
    out.sort(
        Comparator.comparingInt(QuotedSpan::start)
            .thenComparing(Comparator.comparingInt(QuotedSpan::end).reversed()));
    return out;
  }

  /** Double marks of every style count as one kind, single marks as another. */
  private static char kind(char c, int length) {
    return length == 2 || "\"“”„«»".indexOf(c) >= 0 ? '"' : '\'';
  }

  private static int markLength(String text, int i) {
    char c = text.charAt(i);
    if ("\"“”„«»".indexOf(c) >= 0) {
      return 1;
    }
    if (c != '\'' && c != '‘' && c != '’' && c != '`') {
      return 0;
    }
    boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c && c != '‘' && c != '’';
    if (twice) {
      return 2;
    }
    boolean inWord = letterAt(text, i - 1) && letterAt(text, i + 1);
    return inWord || c == '`' ? 0 : 1;
  }

  private static boolean letterAt(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean gapAt(String text, int i) {
    return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private static boolean opens(String text, int i, int length) {
    char c = text.charAt(i);
    if ("“„«‘`".indexOf(c) >= 0) {
      return true;
    }
    if ("”»’".indexOf(c) >= 0) {
      return false;
    }
    boolean free = gapAt(text, i - 1) || "([-–—“‘\"'/:".indexOf(text.charAt(i - 1)) >= 0;
    return free && !gapAt(text, i + length);
  }

  private static boolean closes(String text, int i, int length, Deque<Open> open) {
    char c = text.charAt(i);
    char kind = kind(c, length);
    boolean waiting = open.stream().anyMatch(o -> o.close() == kind);
    if (!waiting || "“„«‘`".indexOf(c) >= 0) {
      return false;
    }
    if (kind == '\'') {
      return !letterAt(text, i + length) && !gapAt(text, i - 1) && !possessive(text, i, open);
    }
    return "”»".indexOf(c) >= 0 || !gapAt(text, i - 1) || gapAt(text, i + length);
  }

  /** "the generals' men" inside double marks opened after the single one, or no mark to close. */
  private static boolean possessive(String text, int i, Deque<Open> open) {
    boolean plural = i > 0 && text.charAt(i - 1) == 's' && i + 1 < text.length();
    return plural
        && text.charAt(i + 1) == ' '
        && i + 2 < text.length()
        && Character.isLowerCase(text.charAt(i + 2))
        && hasLaterClose(text, i + 1, open);
  }

  private static boolean hasLaterClose(String text, int from, Deque<Open> open) {
    if (open.isEmpty() || open.peek().close() != '\'') {
      return true;
    }
    int end = text.indexOf('\n', from);
    int stop = Math.min(end < 0 ? text.length() : end, from + 400);
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      if ((c == '’' || c == '\'') && !letterAt(text, i + 1) && !gapAt(text, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static void close(int at, int length, char kind, Deque<Open> open, List<QuotedSpan> out) {
    while (!open.isEmpty()) {
      Open top = open.pop();
      if (top.close() == kind) {
        out.add(new QuotedSpan(top.at(), top.at() + top.length(), at, at + length, true));
        return;
      }
    }
  }

  /** Ends what is open; only the outermost double quote is kept, stray single marks are dropped. */
  private static void endOfParagraph(String text, int end, Deque<Open> open, List<QuotedSpan> out) {
    Open outer = open.peekLast();
    if (outer != null && outer.close() == '"' && end > outer.at() + outer.length()) {
      int stop = end;
      while (stop > outer.at() + outer.length() && gapAt(text, stop - 1)) {
        stop--;
      }
      out.add(new QuotedSpan(outer.at(), outer.at() + outer.length(), stop, stop, false));
    }
    open.clear();
  }
}
