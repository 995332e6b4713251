package org.annalist.lab.kit.annals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.model.text.Span;

/** Cuts quotes as the kit wants them: the words around a trigger, at most 25, in one sentence. */
final class Quote {
  private static final int LONGEST = 25;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Quote() {}

  /** The quote around {@code trigger} inside {@code frame}, as offsets of {@code text}. */
  static Span around(String text, Span trigger, Span frame) {
    List<Span> words = words(text, frame);
    int first = 0;
    int last = words.size() - 1;
    while (last - first + 1 > LONGEST) {
      int before = trigger.start() - words.get(first).start();
      int after = words.get(last).end() - trigger.end();
      if (before > after) {
        first++;
      } else {
        last--;
      }
    }
    return words.isEmpty()
        ? trigger
        : new Span(words.get(first).start(), words.get(last).end()).union(trigger);
  }

  /** The line of the text that holds the span. */
  static Span line(String text, Span span) {
    int start = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = text.indexOf('\n', span.end());
    return new Span(Math.min(start, span.start()), end < 0 ? text.length() : end);
  }

  private static List<Span> words(String text, Span frame) {
    List<Span> out = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(frame.start(), frame.end());
    while (matcher.find()) {
      out.add(new Span(matcher.start(), matcher.end()));
    }
    return out;
  }
}
