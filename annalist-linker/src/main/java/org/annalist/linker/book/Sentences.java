package org.annalist.linker.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.model.text.Span;

/** Cuts text into rough sentences: good enough to look for words that stand together. Stateless. */
final class Sentences {
  private static final Pattern CUT =
      Pattern.compile("(?<=[.!?])[”\"’']?\\s+(?=[\\p{Lu}“\"‘])|\\n+");

  private Sentences() {}

  static List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    Matcher cuts = CUT.matcher(text);
    int from = 0;
    while (cuts.find()) {
      add(text, from, cuts.start(), out);
      from = cuts.end();
    }
    add(text, from, text.length(), out);
    return out;
  }

  private static void add(String text, int from, int to, List<Span> out) {
    if (!text.substring(from, to).isBlank()) {
      out.add(new Span(from, to));
    }
  }
}
