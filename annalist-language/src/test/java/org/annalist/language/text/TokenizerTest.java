package org.annalist.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  private List<String> words(String text) {
    return tokenizer.tokenize(text, 0, text.length()).stream().map(s -> s.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "don't | do n't",
        "China’s | China ’s",
        "cannot | can not",
        "the generals' men | the generals ' men",
        "O'Brien | O'Brien",
        "U.S. troops | U.S. troops",
        "Gen. Smith | Gen. Smith",
        "at 5pm | at 5 pm",
        "$5.5m | $ 5.5 m",
        "1,000 people | 1,000 people",
        "1990s | 1990s",
        "50% | 50 %",
        "China-Pakistan ties | China - Pakistan ties",
        "Mazar-i-Sharif | Mazar - i - Sharif",
        "non-aligned | non-aligned",
        "al-Qaeda | al - Qaeda",
        "well… | well …",
        "No. 5 | No. 5",
        "no. | no .",
        "(AP) -- | ( AP ) --",
        "and/or | and / or",
        "AT&T | AT&T",
        "mail@example.org now | mail@example.org now",
        "see https://example.org/a?b=c. | see https://example.org/a?b=c .",
        "#Gaza | #Gaza",
      })
  void wordsAreCutAsTheTreebanksDo(String text, String expected) {
    assertThat(words(text)).containsExactly(expected.split(" "));
  }

  @Test
  void typographicQuotesAreWordsOfTheirOwn() {
    assertThat(words("“iron brothers”")).containsExactly("“", "iron", "brothers", "”");
  }

  @Test
  void anEmojiSequenceIsOneWord() {
    assertThat(words("ok \uD83D\uDC4D\uD83C\uDFFD ok")).hasSize(3);
  }

  @Test
  void anInitialKeepsItsFullStopButAnEndOfSentenceDoesNot() {
    assertThat(words("John F. Kerry took vitamin C.")).endsWith("C", ".").contains("F.");
  }
}
