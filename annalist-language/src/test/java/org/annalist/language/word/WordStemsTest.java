package org.annalist.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordStemsTest {
  @Test
  void endingsComeOffWithTheirSpellingUndone() {
    assertThat(WordStems.of("repelled")).contains("repel");
    assertThat(WordStems.of("raiding")).contains("raid");
    assertThat(WordStems.of("seizing")).contains("seize");
    assertThat(WordStems.of("speedier")).contains("speedy");
    assertThat(WordStems.of("antitank")).contains("tank");
  }

  @Test
  void aShortWordHasNoStem() {
    assertThat(WordStems.of("as")).isEmpty();
    assertThat(WordStems.of("bus")).doesNotContain("bu");
  }

  @Test
  void theWordItselfIsNoStem() {
    assertThat(WordStems.of("classes")).doesNotContain("classes");
  }
}
