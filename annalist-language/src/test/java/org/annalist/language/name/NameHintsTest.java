package org.annalist.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameHintsTest {
  private final NameHints hints = new NameHints();

  @Test
  void aCapitalisedNationalityWordIsOne() {
    assertThat(hints.isNationality("Pakistani", "pakistani")).isTrue();
    assertThat(hints.isNationality("polish", "polish")).isFalse();
    assertThat(hints.isNationality("Army", "army")).isFalse();
  }

  @Test
  void aWordMayHintAtSeveralKinds() {
    assertThat(Integer.bitCount(hints.of("georgia"))).isEqualTo(1);
    assertThat(Integer.bitCount(hints.of("benjamin"))).isEqualTo(1);
    assertThat(hints.of("the")).isZero();
    assertThat(hints.of("ministry")).isNotEqualTo(hints.of("general"));
  }
}
