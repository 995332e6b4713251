package org.annalist.coder.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.annalist.coder.quantity.Numerals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenersTest {
  private static final Openers OPENERS = new Openers(TimeWords.builtIn(), Numerals.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the", "monday", "april", "may", "26", "26th", "2022-04-26", "yesterday", "last", "next",
        "three", "twenty-five", "several", "dozens", "a", "every", "spring", "nineties", "'", "new",
        "sept", "overnight", "earlier", "weeks", "recently", "at", "noon", "first", "d-day"
      })
  void whatBeginsATimeOpens(String word) {
    assertThat(OPENERS.opens(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"troops", "said", "of", ",", "minister", "attacked", "northern"})
  void mostWordsDoNot(String word) {
    assertThat(OPENERS.opens(word)).isFalse();
  }

  @Test
  void everyEntryOfTheVocabularyCanBegin() {
    assertThat(
            TimeWords.builtIn().without(Set.of("counted", "year-cue", "month-cue", "amount-cue")))
        .allMatch(entry -> OPENERS.opens(entry.split("[ '.]")[0]));
  }
}
