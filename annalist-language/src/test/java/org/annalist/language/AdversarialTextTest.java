package org.annalist.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.text.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text gives a result with exact offsets, in bounded time. */
class AdversarialTextTest {
  private static final int[][] RANGES = {
    {0x20, 0x7E},
    {0x00, 0x1F},
    {0xD800, 0xDFFF},
    {0x590, 0x6FF},
    {0x200B, 0x206F},
    {0x1F300, 0x1F6FF},
    {0x2010, 0x2060},
    {0x4E00, 0x4F00},
    {0x80, 0xFF}
  };
  private static AnnalistAnalyzer analyzer;

  @BeforeAll
  static void load() {
    analyzer = AnnalistAnalyzer.load();
  }

  private static ParsedText check(String text) {
    ParsedText parsed =
        Assertions.assertTimeout(
            Duration.ofSeconds(60), () -> analyzer.analyze(Document.builder(text).build()));
    int last = 0;
    for (Sentence sentence : parsed.sentences()) {
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().in(text)).isEqualTo(token.text()).isNotBlank();
        last = token.span().end();
        roots += token.isRoot() ? 1 : 0;
        assertThat(token.head()).isLessThan(sentence.size()).isNotEqualTo(token.index());
      }
      assertThat(roots).isEqualTo(1);
    }
    return parsed;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTextHasExactOffsets(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        int[] range = RANGES[random.nextInt(RANGES.length)];
        int point = range[0] + random.nextInt(range[1] - range[0] + 1);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
          text.append((char) point);
        } else {
          text.appendCodePoint(point);
        }
      }
      check(text.toString());
    }
  }

  @Test
  void aSentenceOfTwentyThousandWordsIsParsedInPieces() {
    ParsedText parsed = check("word, and ".repeat(7_000));
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.LONG_SENTENCE));
  }

  @Test
  void textWithoutSpacesIsRead() {
    check("a".repeat(50_000));
    check("ab-".repeat(20_000));
    check("x.".repeat(20_000));
    check("don't".repeat(10_000));
    check("a@".repeat(20_000));
    check("http://".repeat(10_000));
  }

  @Test
  void onlyPunctuationIsRead() {
    check("?!.,;:\"'()[]“”‘’-–—…".repeat(500));
    check("“".repeat(5_000));
    check("'".repeat(5_000));
    check(". ".repeat(5_000));
  }

  @Test
  void otherScriptsAndInvisibleCharactersAreRead() {
    check("قال الجيش إن القوات انسحبت. \u202Eabc\u202C \u200Ftest\u200E");
    check("👩‍👩‍👧‍👦 went 🇵🇰🇨🇳 home\u200D\u200D \uFEFF now");
    check("\u0000\u0001\u0002 \u007F \u0085 x");
    check("\uD800 \uDC00 \uDC00\uD800");
  }

  @Test
  void timeGrowsWithTheTextAndNotFaster() {
    String unit = "The army said on Monday that rebels had attacked a convoy near the border. ";
    analyzer.analyze(Document.builder(unit.repeat(300)).build());
    long small = time(unit.repeat(200));
    long large = time(unit.repeat(2_000));
    assertThat(large).isLessThan(60 * Math.max(small, 5_000_000L));
  }

  private static long time(String text) {
    long start = System.nanoTime();
    analyzer.analyze(Document.builder(text).build());
    return System.nanoTime() - start;
  }
}
