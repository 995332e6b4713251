package org.annalist.lab.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void offsetsOfPlainTextStayWhatTheyAre() {
    assertThat(CodePoints.between("plain", "plain").of(new Span(1, 5))).isEqualTo(new Span(1, 5));
  }

  @Test
  void aCharacterBeyondTheBasicPlaneCountsOnce() {
    String text = "a🙂b";
    assertThat(CodePoints.between(text, text).of(new Span(3, 4))).isEqualTo(new Span(2, 3));
  }

  @Test
  void normalisedLettersPointAtTheLettersTheyCameFrom() {
    String raw = "Cafe\u0301 de\r\nFe\u0301s now";
    String canonical = Normalizer.normalize(raw, Normalizer.Form.NFC).replace("\r\n", "\n");
    Span now = span(canonical, "now");
    Span there = CodePoints.between(canonical, raw).of(now);
    assertThat(raw.substring(there.start(), there.end())).isEqualTo("now");
    assertThat(CodePoints.between(canonical, raw).of(new Span(0, 4))).isEqualTo(new Span(0, 5));
  }

  @Test
  void aTextThatWasNotMadeCanonicalKeepsItsOffsets() {
    String raw = "Cafe\u0301 now 🙂 then";
    Span now = span(raw, "now");
    assertThat(CodePoints.between(raw, raw).of(now)).isEqualTo(now);
    Span then = span(raw, "then");
    assertThat(CodePoints.between(raw, raw).of(then))
        .isEqualTo(new Span(then.start() - 1, then.end() - 1));
  }

  @Test
  void flatTextHasOneUnitPerCodePoint() {
    String text = "x🙂𝒜y";
    assertThat(CodePoints.flat(text)).hasSize(4).startsWith("x").endsWith("y");
    assertThat(Character.isLetter(CodePoints.flat(text).charAt(2))).isTrue();
    assertThat(Character.isLetter(CodePoints.flat(text).charAt(1))).isFalse();
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
