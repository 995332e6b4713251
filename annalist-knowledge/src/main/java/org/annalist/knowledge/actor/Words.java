package org.annalist.knowledge.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a phrase into words and makes them comparable. By hand and not by regular expressions: each
 * name of the knowledge and each phrase of a report passes here.
 */
final class Words {
  private static final char FIRST_FOREIGN = 128;
  private static final String FROM = "ıøłđŁØĐəßæœ";
  private static final String[] TO = {"i", "o", "l", "d", "l", "o", "d", "e", "ss", "ae", "oe"};
  private static final String JOINS = "-/\u2010\u2011\u2012\u2013";
  private static final String INNER = ".'&\u2019\u02bc";
  private static final String SPACES = " \t\n\u000b\f\r";
  private static final String MARKS = ".'\u2018\u2019\u02bc`";
  private static final int GROUP = 3;

  private final String phrase;
  private final List<Word> words = new ArrayList<>();
  private int end = -1;

  private Words(String phrase) {
    this.phrase = phrase;
  }

  /** The words and punctuation marks of a phrase. */
  static List<Word> of(String phrase) {
    Words cut = new Words(phrase);
    int at = 0;
    while (at < phrase.length()) {
      at = SPACES.indexOf(phrase.charAt(at)) >= 0 ? at + 1 : cut.piece(at);
    }
    return cut.words;
  }

  /** Adds the word or mark at an offset that is no space; gives the offset after it. */
  private int piece(int at) {
    int start = at + (JOINS.indexOf(phrase.charAt(at)) < 0 ? 0 : 1);
    int next = wordEnd(start);
    if (next == start) {
      next = phrase.offsetByCodePoints(at, 1);
      addMark(at, next);
    } else {
      addWord(at, start, next);
    }
    end = next;
    return next;
  }

  private void addMark(int from, int to) {
    String text = phrase.substring(from, to);
    words.add(new Word(text, mark(text), false, false, from));
  }

  private static String mark(String text) {
    return "(".equals(text) || ")".equals(text) || "\"".equals(text) ? text : ",";
  }

  private void addWord(int at, int from, int to) {
    String text = undotted(phrase.substring(from, to));
    if (text.isEmpty()) {
      addMark(at, to);
    } else {
      add(text, from, at < from && at == end);
    }
  }

  /** The end of the word at an offset, the offset itself when there is none. */
  private int wordEnd(int start) {
    int number = numberEnd(start);
    if (number > start) {
      return number;
    }
    int at = start;
    while (at < phrase.length()) {
      int c = phrase.codePointAt(at);
      if (!isInner(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isInner(int c) {
    if (c < FIRST_FOREIGN) {
      return Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
    }
    return Character.isLetter(c) || isNumber(c) || isAccent(c) || INNER.indexOf(c) >= 0;
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isAccent(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** The end of a number with commas between its groups of three, else the offset. */
  private int numberEnd(int start) {
    int at = digitsEnd(start, GROUP);
    int last = start;
    while (at > start && at < phrase.length() && phrase.charAt(at) == ',') {
      int next = digitsEnd(at + 1, GROUP);
      if (next < at + 1 + GROUP) {
        break;
      }
      at = next;
      last = next;
    }
    return last;
  }

  private int digitsEnd(int start, int most) {
    int at = start;
    while (at < phrase.length() && at < start + most && isDigit(phrase.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The word without the stop of an abbreviation or sentence; "U.S." keeps its own. */
  private static String undotted(String word) {
    int dot = word.indexOf('.');
    return dot >= 0 && dot == word.length() - 1 ? word.substring(0, dot) : word;
  }

  private void add(String text, int start, boolean joined) {
    String bare = text.substring(0, possessive(text));
    if (bare.isEmpty()) {
      markLast();
      return;
    }
    String norm = norm(bare);
    if (norm.isEmpty()) {
      words.add(new Word(bare, ",", false, false, start));
    } else {
      words.add(new Word(bare, norm, bare.length() < text.length(), joined, start));
    }
  }

  /** Where the possessive mark of a word starts; its length when there is none. */
  private static int possessive(String text) {
    int last = text.length() - 1;
    if (isApostrophe(text.charAt(last))) {
      return last;
    }
    boolean s = last > 0 && text.charAt(last) == 's' && isApostrophe(text.charAt(last - 1));
    return s ? last - 1 : text.length();
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private void markLast() {
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
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int at = 0; at < apart.length(); at += Character.charCount(apart.codePointAt(at))) {
      int c = apart.codePointAt(at);
      int known = FROM.indexOf(c);
      if (known >= 0) {
        out.append(TO[known]);
      } else if (MARKS.indexOf(c) < 0 && !isAccent(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** Normal forms of the words of a name, marks left out. */
  static List<String> key(String name) {
    List<String> key = new ArrayList<>();
    for (Word word : of(name)) {
      if (!word.isMark()) {
        key.add(word.norm());
      }
    }
    return key;
  }
}
