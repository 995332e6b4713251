package org.annalist.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.language.word.WordList;
import org.annalist.model.text.Span;

/**
 * Groups words into sentences. A line break always ends a sentence, and so does the dateline of a
 * wire report. Thread-safe.
 */
public final class SentenceSplitter {
  private static final String CLOSERS = "\"'”’)]»";
  private static final String OPENERS = "\"'“‘([«-–—•*#";
  private static final int CITATION = 3;
  private final Tokenizer tokenizer = new Tokenizer();
  private final Set<String> titles;
  private final Set<String> starters;

  /** A splitter with the word lists of this package. */
  public SentenceSplitter() {
    WordList words = WordList.resource(SentenceSplitter.class, "tokens.tsv");
    titles = words.of("title");
    starters = words.of("starter");
  }

  /** The sentences of a text, each a list of at least one word. */
  public List<List<Span>> split(String text) {
    List<List<Span>> out = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int end = line;
      while (end < text.length() && !isLineBreak(text.charAt(end))) {
        end++;
      }
      int body = Dateline.end(text, line, end);
      splitLine(text, tokenizer.tokenize(text, line, body), out);
      splitLine(text, tokenizer.tokenize(text, body, end), out);
      line = end + 1;
    }
    return out;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void splitLine(String text, List<Span> words, List<List<Span>> out) {
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (mayEnd(text, words.get(i))) {
        int last = withClosers(text, words, i);
        if (last + 1 < words.size() && isBoundary(text, words, i, last)) {
          out.add(List.copyOf(words.subList(from, last + 1)));
          from = last + 1;
        }
        i = last;
      }
    }
    if (from < words.size()) {
      out.add(List.copyOf(words.subList(from, words.size())));
    }
  }

  private static boolean mayEnd(String text, Span word) {
    char last = text.charAt(word.end() - 1);
    return last == '.' || last == '?' || last == '!' || last == '…';
  }

  /**
   * The last word of the sentence that ends at {@code i}: closing marks and "[12]" belong to it.
   */
  private static int withClosers(String text, List<Span> words, int i) {
    int last = i;
    while (last + 1 < words.size()
        && words.get(last + 1).start() == words.get(last).end()
        && CLOSERS.indexOf(text.charAt(words.get(last + 1).start())) >= 0) {
      last++;
    }
    while (isCitation(text, words, last + 1)) {
      last += CITATION;
    }
    return last;
  }

  private static boolean isCitation(String text, List<Span> words, int at) {
    return at + CITATION <= words.size()
        && text.charAt(words.get(at).start()) == '['
        && Character.isDigit(text.charAt(words.get(at + 1).start()))
        && text.charAt(words.get(at + 2).start()) == ']';
  }

  private boolean isBoundary(String text, List<Span> words, int mark, int last) {
    Span next = words.get(last + 1);
    if (next.start() == words.get(last).end()) {
      return false;
    }
    char first = text.charAt(next.start());
    boolean opens =
        Character.isUpperCase(first)
            || Character.isDigit(first)
            || OPENERS.indexOf(first) >= 0
            || Character.isHighSurrogate(first);
    if (!opens) {
      return false;
    }
    String word = words.get(mark).in(text);
    if (word.length() == 1 || !Character.isLetter(word.charAt(0))) {
      return true;
    }
    return endsAfterAbbreviation(text, word, next);
  }

  private boolean endsAfterAbbreviation(String text, String word, Span next) {
    String bare = word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
    if (titles.contains(bare) || bare.length() == 1) {
      return false;
    }
    return starters.contains(next.in(text)) || "“\"‘".indexOf(text.charAt(next.start())) >= 0;
  }
}
