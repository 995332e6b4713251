package org.annalist.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static final String SENTENCE = "The army said it had left the town.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAIROBI — ",
        "NAIROBI, Kenya (AP) -- ",
        "NAIROBI, March 4 (Reuters) - ",
        "Nairobi (AFP) – ",
        "Nairobi, 4 March 2024 — ",
        "SAN SALVADOR, Oct. 18 - ",
        "ADDIS ABABA: "
      })
  void aDatelineIsASentenceOfItsOwn(String dateline) {
    String text = dateline + SENTENCE;
    List<List<Span>> sentences = new SentenceSplitter().split(text);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(1).get(0).start()).isEqualTo(dateline.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General Okello — a friend of the president — said it had left the town.",
        "The army - or what was left of it - had left the town.",
        "REBELS -- MEMBERS OF THE FRONT -- ATTACKED THE TOWN.",
        "Nairobi: the army said it had left the town.",
        "In March 2024 - a year of drought - the army left."
      })
  void aSentenceWithADashStaysWhole(String text) {
    assertThat(new SentenceSplitter().split(text)).hasSize(1);
  }

  @Test
  void onlyTheBeginningOfALineIsADateline() {
    String text = "He said: NAIROBI — the army left.";
    assertThat(new SentenceSplitter().split(text)).hasSize(1);
  }
}
