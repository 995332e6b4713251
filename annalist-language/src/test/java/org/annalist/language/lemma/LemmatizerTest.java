package org.annalist.language.lemma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LemmatizerTest {
  private final Lemmatizer lemmatizer =
      new Lemmatizer("=was\tVBD\tbe\ned\tVBD\t2\t\nied\tVBD\t3\ty\ns\tNNPS\t1\t\n");

  @Test
  void anExceptionComesBeforeTheRules() {
    assertThat(lemmatizer.lemma("Was", "VBD")).isEqualTo("be");
  }

  @Test
  void aFormOfAKnownVerbComesBeforeWhatATreebankSays() {
    assertThat(new Lemmatizer("=fled\tVBD\tflead\n").lemma("fled", "VBD")).isEqualTo("flee");
  }

  @Test
  void theLongestSuffixDecides() {
    assertThat(lemmatizer.lemma("attacked", "VBD")).isEqualTo("attack");
    assertThat(lemmatizer.lemma("denied", "VBD")).isEqualTo("deny");
  }

  @Test
  void aNameKeepsItsCapitals() {
    assertThat(lemmatizer.lemma("Emirates", "NNPS")).isEqualTo("Emirate");
    assertThat(lemmatizer.lemma("Karachi", "NNP")).isEqualTo("Karachi");
  }

  @Test
  void aWordWithoutARuleIsItsOwnLemma() {
    assertThat(lemmatizer.lemma("Army", "NN")).isEqualTo("army");
  }

  @Test
  void aBrokenRuleIsRefusedWithItsLine() {
    assertThatThrownBy(() -> new Lemmatizer("ed\tVBD\t2\t\nbroken\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 2");
  }
}
