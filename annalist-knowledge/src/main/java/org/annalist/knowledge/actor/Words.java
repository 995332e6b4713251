package org.annalist.knowledge.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a phrase into words and makes them comparable. */
final class Words {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<join>[-\u2010-\u2013/])?(?<word>\\d{1,3}(?:,\\d{3})+|[\\p{L}\\p{N}\\p{M}.'\u2019\u02bc&]+)|\\S");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'\u2018\u2019\u02bc`]");
  private static final char FIRST_FOREIGN = 128;
  private static final String FROM = "ıøłđŁØĐəßæœ";
  private static final String[] TO = {"i", "o", "l", "d", "l", "o", "d", "e", "ss", "ae", "oe"};

  private Words() {}

  /** The words and punctuation marks of a phrase. */
  static List<Word> of(String phrase) {
    List<Word> words = new ArrayList<>();
    Matcher m = PIECE.matcher(phrase);
    int end = -1;
    while (m.find()) {
      String text = undotted(m.group("word"));
      if (text == null || text.isEmpty()) {
        words.add(new Word(m.group(), mark(m.group()), false, false, m.start()));
      } else {
        add(words, text, m.start("word"), m.group("join") != null && m.start() == end);
      }
      end = m.end();
    }
    return words;
  }

  /** The word without the stop of an abbreviation or sentence; "U.S." keeps its own. */
  private static @Nullable String undotted(@Nullable String word) {
    if (word == null || !word.endsWith(".") || word.indexOf('.') < word.length() - 1) {
      return word;
    }
    return word.substring(0, word.length() - 1);
  }

  private static String mark(String text) {
    return "(".equals(text) || ")".equals(text) || "\"".equals(text) ? text : ",";
  }

  private static void add(List<Word> words, String text, int start, boolean joined) {
    boolean marked = text.indexOf('\'') >= 0 || text.indexOf('\u2019') >= 0;
    Matcher mark = POSSESSIVE.matcher(marked ? text : "");
    boolean possessive = marked && mark.find();
    String bare = possessive ? text.substring(0, mark.start()) : text;
    if (bare.isEmpty()) {
      markLast(words);
      return;
    }
    String norm = norm(bare);
    if (norm.isEmpty()) {
      words.add(new Word(bare, ",", false, false, start));
    } else {
      words.add(new Word(bare, norm, possessive, joined, start));
    }
  }

  private static void markLast(List<Word> words) {
    if (!words.isEmpty()) {
      Word last = words.remove(words.size() - 1);
      words.add(new Word(last.text(), last.norm(), true, last.joined(), last.start()));
    }
  }

  /** A word in the form in which words are compared. */
  static String norm(String word) {
    return isPlain(word) ? word.toLowerCase(Locale.ROOT) : folded(word);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= FIRST_FOREIGN || c == '.' || c == '\'' || c == '`') {
        return false;
      }
    }
    return true;
  }

  private static String folded(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      int at = FROM.indexOf(plain.charAt(i));
      out.append(at < 0 ? String.valueOf(plain.charAt(i)) : TO[at]);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Normal forms of the words of a name, marks left out. */
  static List<String> key(String name) {
    return of(name).stream().filter(w -> !w.isMark()).map(Word::norm).toList();
  }
}
