package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class LinesTest {
  private final Lines lines = new Lines("\none\n \ntwo two\nthree");

  @Test
  void blankLinesAreLeftOut() {
    assertThat(lines.all()).containsExactly(new Span(1, 4), new Span(7, 14), new Span(15, 20));
    assertThat(new Lines("").all()).isEmpty();
  }

  @Test
  void aSpanIsFoundInEveryLineItTouches() {
    assertThat(lines.touching(new Span(2, 3))).containsExactly(new Span(1, 4));
    assertThat(lines.touching(new Span(3, 16))).hasSize(3);
    assertThat(lines.touching(new Span(0, 1))).isEmpty();
    assertThat(lines.touching(new Span(0, 2))).containsExactly(new Span(1, 4));
    assertThat(lines.touching(new Span(5, 7))).isEmpty();
  }
}
