package org.annalist.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> sentences(String text) {
    return splitter.split(text).stream()
        .map(s -> s.get(0).union(s.get(s.size() - 1)))
        .map((Span s) -> s.in(text))
        .toList();
  }

  @Test
  void aFullStopBeforeACapitalEndsASentence() {
    assertThat(sentences("Troops left. They went home.")).hasSize(2);
  }

  @Test
  void aTitleDoesNotEndASentence() {
    assertThat(sentences("He met Gen. Smith. Then Dr. Khan left.")).hasSize(2);
  }

  @Test
  void anAbbreviationEndsASentenceOnlyBeforeATypicalFirstWord() {
    assertThat(sentences("It left the U.S. The army stayed.")).hasSize(2);
    assertThat(sentences("It asked the U.S. Army to stay.")).hasSize(1);
  }

  @Test
  void closingMarksBelongToTheSentence() {
    assertThat(sentences("“We will go.” He left.")).containsExactly("“We will go.”", "He left.");
  }

  @Test
  void aQuestionInsideAStatementGoesOn() {
    assertThat(sentences("“Who did it?” he asked.")).hasSize(1);
  }

  @Test
  void everyLineBreakEndsASentence() {
    assertThat(sentences("Headline without a stop\n- a bullet\r\nText goes on")).hasSize(3);
  }

  @Test
  void aCitationBelongsToTheSentenceBefore() {
    assertThat(sentences("It was so. [12] Then it ended.")).startsWith("It was so. [12]");
  }
}
