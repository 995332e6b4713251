package org.annalist.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<join>[-\u2010-\u2013/])?"
              + "(?<word>\\d{1,3}(?:,\\d{3})+|[\\p{L}\\p{N}\\p{M}.'\u2019\u02bc&]+)|\\S");
  private static final Pattern FOLDED = Pattern.compile("\\p{M}+|[.'\u2018\u2019\u02bc`]");
  private static final String LETTERS =
      "aAsSzZéÉıøßæ\u0301\u02bc中Ⅳ½0123456789.',,''\u2019\u2019-/\u2010\u2013 \t()\"&;`_\u00a0😀𝒜";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Sino-Pakistani talks > sino pakistani+ talks",
        "the group (HF), a front > the group ( hf ) , a front",
        "the U.S. and Peru. > the us and peru",
        "ministers' words, Peru's > ministers* words , peru*",
        "Erdoğan of Türkiye > erdogan of turkiye",
        "1,200 soldiers, 3,4 > 1,200 soldiers , 3 , 4"
      })
  void aPhraseIsCutIntoComparableWords(String phrase, String expected) {
    List<String> words = new ArrayList<>();
    for (Word w : Words.of(phrase)) {
      words.add(w.norm() + (w.possessive() ? "*" : "") + (w.joined() ? "+" : ""));
    }
    assertThat(String.join(" ", words)).isEqualTo(expected);
  }

  @Test
  void cuttingByHandGivesWhatThePatternSays() {
    Random random = new Random(7);
    int[] letters = LETTERS.codePoints().toArray();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder phrase = new StringBuilder();
      for (int i = random.nextInt(14); i > 0; i--) {
        phrase.appendCodePoint(letters[random.nextInt(letters.length)]);
      }
      assertThat(Words.of(phrase.toString())).as("%s", phrase).isEqualTo(expected("" + phrase));
    }
  }

  private static List<Word> expected(String phrase) {
    List<Word> words = new ArrayList<>();
    Matcher m = PIECE.matcher(phrase);
    int end = -1;
    while (m.find()) {
      String word = m.group("word");
      String text = word == null ? "" : word.replaceFirst("^([^.]*)\\.$", "$1");
      boolean joined = m.group("join") != null && m.start() == end;
      end = m.end();
      if (text.isEmpty()) {
        words.add(new Word(m.group(), mark(m.group()), false, false, m.start()));
      } else {
        add(words, text, m.start("word"), joined);
      }
    }
    return words;
  }

  private static String mark(String text) {
    return text.matches("[()\"]") ? text : ",";
  }

  private static void add(List<Word> words, String text, int start, boolean joined) {
    String bare = text.replaceFirst("['\u2019]s?$", "");
    boolean possessive = bare.length() < text.length();
    if (bare.isEmpty()) {
      if (!words.isEmpty()) {
        Word last = words.remove(words.size() - 1);
        words.add(new Word(last.text(), last.norm(), true, last.joined(), last.start()));
      }
      return;
    }
    String norm = norm(bare);
    words.add(
        norm.isEmpty()
            ? new Word(bare, ",", false, false, start)
            : new Word(bare, norm, possessive, joined, start));
  }

  private static String norm(String word) {
    String plain = FOLDED.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return plain
        .replace("ı", "i")
        .replace("ø", "o")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .toLowerCase(Locale.ROOT);
  }
}
