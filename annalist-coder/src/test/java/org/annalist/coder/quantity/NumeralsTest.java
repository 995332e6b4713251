package org.annalist.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
  private final Numerals numerals = Numerals.builtIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people | 12 | 1",
        "1,200 people | 1200 | 1",
        "three soldiers | 3 | 1",
        "twenty-five men | 25 | 1",
        "twenty - five men | 25 | 3",
        "two dozen rebels | 24 | 2",
        "a dozen rebels | 12 | 2",
        "one hundred and five dead | 105 | 4",
        "two thousand three hundred men | 2300 | 4",
        "1.5 million people | 1500000 | 2",
        "6 million | 6000000 | 2",
        "a hundred others | 100 | 2",
        "twenty soldiers | 20 | 1",
        "nineteen ninety | 19 | 1"
      })
  void figuresAreRead(String text, long value, int words) {
    assertThat(numerals.at(List.of(text.split(" ")), 0)).contains(new Numeral(words, value, false));
  }

  @ParameterizedTest
  @CsvSource({
    "dozens of people,1",
    "several men,1",
    "tens of thousands fled,3",
    "a few,2",
    "several hundred,2"
  })
  void vagueAmountsHaveNoFigure(String text, int words) {
    assertThat(numerals.at(List.of(text.split(" ")), 0)).contains(new Numeral(words, 0, true));
  }

  @ParameterizedTest
  @CsvSource({"people", "dozen", "score", "35-year-old", "the", "first"})
  void otherWordsAreNoNumbers(String text) {
    assertThat(numerals.at(List.of(text.split(" ")), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"26th,26", "first,1", "third,3", "twenty-first,21", "1st,1"})
  void ordinalsAreRead(String word, int value) {
    assertThat(numerals.ordinal(word)).hasValue(value);
  }

  @Test
  void nothingIsReadPastTheEnd() {
    assertThat(numerals.at(List.of(), 0)).isEmpty();
    assertThat(numerals.at(List.of("a"), 0)).isEmpty();
  }
}
