package org.annalist.reader.internal.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "Peñalver met Šešelj in Köln – “a good day”, he said.\n";
  private static final Location WHERE = Location.of("a.txt");

  private static Outcome<String> decode(byte[] bytes) {
    return TextDecoder.decode(bytes, Optional.empty(), WHERE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
  void theUsualEncodingsAreFoundWithoutADeclaration(String name) {
    Outcome<String> outcome = decode(TEXT.repeat(4).getBytes(Charset.forName(name)));
    assertThat(outcome.value().orElseThrow().replace("\uFEFF", "")).isEqualTo(TEXT.repeat(4));
    assertThat(outcome.problems()).isEmpty();
  }

  @Test
  void aDeclaredEncodingIsUsed() {
    Charset greek = Charset.forName("ISO-8859-7");
    String text = "Ο υπουργός είπε όχι";
    assertThat(TextDecoder.decode(text.getBytes(greek), Optional.of(greek), WHERE).value())
        .contains(text);
  }

  @Test
  void aWrongDeclarationIsToldAndTheRightEncodingUsed() {
    byte[] bytes = TEXT.getBytes(Encodings.WINDOWS_1252);
    var outcome = TextDecoder.decode(bytes, Optional.of(StandardCharsets.UTF_8), WHERE);
    assertThat(outcome.value()).contains(TEXT);
    assertThat(outcome.problems()).hasSize(1);
    assertThat(outcome.problems().get(0).code()).isEqualTo(ProblemCode.BAD_ENCODING);
    assertThat(outcome.problems().get(0).where().byteOffset()).isEqualTo(2);
  }

  @Test
  void aBrokenSequenceInsideUtf8IsToldWithItsOffset() {
    byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;
    var outcome = decode(bytes);
    assertThat(outcome.value().orElseThrow()).contains("\uFFFD").contains("Peñalver");
    assertThat(outcome.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.code()).isEqualTo(ProblemCode.BAD_ENCODING);
              assertThat(problem.where().byteOffset()).isBetween(38L, 41L);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "\uFEFF", "\uFEFF\n"})
  void nothingButWhiteSpaceIsEmpty(String text) {
    var outcome = decode(text.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.isPresent()).isFalse();
    assertThat(outcome.problems().get(0).code()).isEqualTo(ProblemCode.EMPTY_INPUT);
  }

  @Test
  void knownFileTypesAreNamed() {
    var outcome = decode("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII));
    assertThat(outcome.problems().get(0).code()).isEqualTo(ProblemCode.NOT_TEXT);
    assertThat(outcome.problems().get(0).message()).contains("PDF");
  }

  @Test
  void randomBytesAreNoText() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertThat(decode(bytes).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.NOT_TEXT));
  }

  @Test
  void everyBeginningOfATextDecodesOrSaysWhy() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < bytes.length; length++) {
      var outcome = decode(java.util.Arrays.copyOf(bytes, length));
      assertThat(outcome.value()).as("first %d bytes", length).isPresent();
    }
  }

  @Test
  void namesOfEncodingsAreReadAsBrowsersDo() {
    assertThat(Encodings.named("ISO-8859-1")).contains(Encodings.WINDOWS_1252);
    assertThat(Encodings.named(" utf-8 ")).contains(StandardCharsets.UTF_8);
    assertThat(Encodings.named("no-such-thing")).isEmpty();
    assertThat(Encodings.named("b@d name")).isEmpty();
  }
}
