package org.annalist.language.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.language.word.WordList;
import org.annalist.model.text.Span;

/** Cuts text into words. Thread-safe. */
public final class Tokenizer {
  private static final int MAX_ADDRESS = 2000;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"“”]*(?<![.,;:!?'’)\\]])"
              + "|[\\p{L}\\p{N}_.+-]++@[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)++"
              + "|[@#][\\p{L}\\p{N}_]{2,}+");

  /** Alternatives in order of preference; quantifiers are possessive so that time is linear. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}+(?:\\p{L}(?!\\p{L}))?+" // U.S. a.m
              + "|\\p{Lu}++&\\p{Lu}++" // AT&T
              + "|\\d++(?:-\\d++){2,}+" // 555-12-34
              + "|\\d++(?:[.,:/]\\d++)*+(?:st|nd|rd|th|s)(?![\\p{L}\\p{N}])" // 21st, 1990s
              + "|\\d++(?:[.,:/]\\d++)*+(?=(?:am|pm|km|kg|mm|cm|mph)(?!\\p{L}))" // 5pm
              + "|\\d++(?:[.,:/]\\d++)++" // 1,000
              + "|[.,]\\d++" // .5
              + "|\\p{L}[\\p{L}\\p{N}\\p{M}_]*+(?:\\.(?:com|org|net|gov|edu|info|tv)(?!\\p{L}))++"
              + "|[\\p{L}\\p{N}\\p{M}_]++(?:['’][\\p{L}\\p{N}\\p{M}_]++)*+"
              + "|['’](?:s|S|d|m|ll|re|ve|em|LL|RE|VE)(?!\\p{L})"
              + "|['’]\\d0s(?!\\p{L})" // '90s
              + "|(?:US|A|C|HK|NZ)?+\\$"
              + "|[:;]-?[()DP](?![\\p{L}\\p{N}])"
              + "|\\.{2,}+|-{2,}+|[!?]++|''|``"
              + "|([=*_~#<>+|])\\1*+"
              + "|[\\x{1F1E6}-\\x{1F1FF}]{2}"
              + "|\\p{So}[\\x{1F3FB}-\\x{1F3FF}\\uFE0F]*+"
              + "(?:\\u200D\\p{So}[\\x{1F3FB}-\\x{1F3FF}\\uFE0F]*+)*+"
              + "|.",
          Pattern.DOTALL);

  private final Clitics clitics = new Clitics();
  private final Set<String> prefixes;
  private final Set<String> abbreviations;
  private final Set<String> beforeNumber;

  /** A tokeniser with the word lists of this package. */
  public Tokenizer() {
    WordList words = WordList.resource(Tokenizer.class, "tokens.tsv");
    prefixes = words.of("prefix");
    Set<String> all = new HashSet<>(words.of("title"));
    all.addAll(words.of("abbreviation"));
    abbreviations = Set.copyOf(all);
    beforeNumber = words.of("number");
  }

  /** The words between two offsets, in order; none of them empty, none with white space. */
  public List<Span> tokenize(String text, int start, int end) {
    List<Span> out = new ArrayList<>();
    int at = start;
    while (at < end) {
      while (at < end && isGap(text.charAt(at))) {
        at++;
      }
      int stop = at;
      while (stop < end && !isGap(text.charAt(stop))) {
        stop++;
      }
      if (stop > at) {
        chunk(text, at, stop, end, out);
      }
      at = stop;
    }
    return out;
  }

  /** White space, control characters and invisible spaces part words. */
  static boolean isGap(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF';
  }

  private void chunk(String text, int start, int end, int limit, List<Span> out) {
    Matcher address = mayHoldAddress(text, start, end) ? ADDRESS.matcher(text) : null;
    Matcher word = WORD.matcher(text);
    int at = start;
    while (at < end) {
      if (address != null && address.region(at, end).lookingAt() && address.end() > at + 1) {
        out.add(new Span(at, address.end()));
        at = address.end();
        continue;
      }
      word.region(at, end).useTransparentBounds(true);
      int stop = word.lookingAt() ? word.end() : at + 1;
      stop = prefixed(text, at, stop, end);
      stop = dotted(text, at, stop, end, limit);
      clitics.split(text, at, stop, out);
      at = stop;
    }
  }

  private static boolean mayHoldAddress(String text, int start, int end) {
    if (end - start > MAX_ADDRESS) {
      return false;
    }
    String chunk = text.substring(start, end);
    return chunk.indexOf('@') >= 0
        || chunk.indexOf('#') >= 0
        || chunk.contains("://")
        || chunk.contains("www.");
  }

  /** Takes "non-" and the like together with the word that follows. */
  private int prefixed(String text, int start, int stop, int end) {
    int after = stop;
    if (stop < end - 1
        && text.charAt(stop) == '-'
        && Character.isLetter(text.charAt(stop + 1))
        && prefixes.contains(lower(text, start, stop))) {
      after = stop + 1;
      while (after < end && Character.isLetterOrDigit(text.charAt(after))) {
        after++;
      }
    }
    return after;
  }

  /** Takes the full stop of an abbreviation or an initial into the word. */
  private int dotted(String text, int start, int stop, int end, int limit) {
    if (stop >= end
        || text.charAt(stop) != '.'
        || (stop + 1 < end && text.charAt(stop + 1) == '.')) {
      return stop;
    }
    boolean initial =
        stop - start == 1
            && Character.isUpperCase(text.charAt(start))
            && text.charAt(start) != 'I'
            && nextIsCapital(text, stop + 1, limit);
    String word = lower(text, start, stop);
    boolean numbered = beforeNumber.contains(word) && nextIsDigit(text, stop + 1, limit);
    return initial || numbered || abbreviations.contains(word) ? stop + 1 : stop;
  }

  private static boolean nextIsCapital(String text, int from, int limit) {
    int at = skipGaps(text, from, limit);
    return at < limit && Character.isUpperCase(text.charAt(at));
  }

  private static boolean nextIsDigit(String text, int from, int limit) {
    int at = skipGaps(text, from, limit);
    return at < limit && Character.isDigit(text.charAt(at));
  }

  private static int skipGaps(String text, int from, int limit) {
    int at = from;
    while (at < limit && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
