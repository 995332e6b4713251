package org.annalist.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void aSpanIsHalfOpen() {
    Span span = new Span(3, 5);
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.in("abcdefg")).isEqualTo("de");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 6))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
  }

  @Test
  void aSpanCoversItselfAndWhatLiesInside() {
    Span span = new Span(2, 8);
    assertThat(span.covers(span)).isTrue();
    assertThat(span.covers(new Span(2, 3))).isTrue();
    assertThat(span.covers(new Span(1, 3))).isFalse();
  }

  @Test
  void theUnionHoldsBothAndTheGap() {
    assertThat(new Span(1, 2).union(new Span(7, 9))).isEqualTo(new Span(1, 9));
  }

  @Test
  void spansSortByStartThenEnd() {
    assertThat(List.of(new Span(2, 9), new Span(1, 4), new Span(2, 3)).stream().sorted())
        .containsExactly(new Span(1, 4), new Span(2, 3), new Span(2, 9));
  }

  @Test
  void aBackwardOrNegativeSpanIsRefusedWithItsBounds() {
    assertThatThrownBy(() -> new Span(5, 4)).hasMessageContaining("[5, 4)");
    assertThatThrownBy(() -> new Span(-1, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readingPastTheTextIsRefused() {
    assertThatThrownBy(() -> new Span(0, 9).in("short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("5");
  }

  @Test
  void aTokenSpanHoldsAtLeastOneToken() {
    assertThatThrownBy(() -> new TokenSpan(3, 3)).isInstanceOf(IllegalArgumentException.class);
    TokenSpan span = new TokenSpan(3, 6);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.covers(new TokenSpan(4, 6))).isTrue();
    assertThat(span.overlaps(new TokenSpan(6, 7))).isFalse();
    assertThat(span.contains(5)).isTrue();
  }
}
