package org.annalist.language.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginScaleTest {
  @Test
  void marginsFallIntoTheClassBelowTheirLimit() {
    MarginScale scale = MarginScale.of(10f, 20.5f);
    assertThat(scale.classOf(0)).isZero();
    assertThat(scale.classOf(0.5f)).isEqualTo(1);
    assertThat(scale.classOf(10)).isEqualTo(1);
    assertThat(scale.classOf(10.5f)).isEqualTo(2);
    assertThat(scale.classOf(1_000)).isEqualTo(3);
  }

  @Test
  void theLimitsSurviveAFile() {
    MarginScale scale = MarginScale.parse(MarginScale.of(10f, 20.5f).lines());
    assertThat(scale.lines()).containsExactly("10.0", "20.5");
    assertThat(scale.classOf(15)).isEqualTo(2);
  }

  @Test
  void aLineThatIsNoNumberIsRefused() {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> MarginScale.parse(List.of("1.0", "much")))
        .withMessageContaining("much");
  }
}
