package org.annalist.language.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.annalist.model.text.Span;

/** Cuts "don't", "China's" and "cannot" into their two words. Thread-safe. */
final class Clitics {
  private static final Set<String> ENDINGS = Set.of("s", "d", "m", "ll", "re", "ve");
  private static final Map<String, Integer> FUSED =
      Map.ofEntries(
          Map.entry("cannot", 3),
          Map.entry("gonna", 3),
          Map.entry("gotta", 3),
          Map.entry("wanna", 3),
          Map.entry("dont", 2),
          Map.entry("didnt", 3),
          Map.entry("doesnt", 4),
          Map.entry("isnt", 2),
          Map.entry("wasnt", 3),
          Map.entry("couldnt", 5),
          Map.entry("wouldnt", 5),
          Map.entry("thats", 4));
  private static final int NOT = 3;

  /** Adds the word from {@code start} to {@code end}, cut in two where it holds two. */
  void split(String text, int start, int end, List<Span> out) {
    int cut = cut(text, start, end);
    if (cut > start && cut < end) {
      out.add(new Span(start, cut));
      out.add(new Span(cut, end));
    } else {
      out.add(new Span(start, end));
    }
  }

  private static int cut(String text, int start, int end) {
    if (end - start < 2 || !Character.isLetter(text.charAt(end - 1))) {
      return end;
    }
    int mark = end - 1;
    while (mark > start && end - mark < 4 && !isApostrophe(text.charAt(mark))) {
      mark--;
    }
    if (mark > start && isApostrophe(text.charAt(mark))) {
      String tail = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
      if (ENDINGS.contains(tail)) {
        return mark;
      }
      boolean not = tail.equals("t") && Character.toLowerCase(text.charAt(mark - 1)) == 'n';
      return not && end - start > NOT ? mark - 1 : end;
    }
    if (end - start <= 7) {
      Integer fused = FUSED.get(text.substring(start, end).toLowerCase(Locale.ROOT));
      return fused == null ? end : start + fused;
    }
    return end;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
