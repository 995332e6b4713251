package org.annalist.lab.train.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.annalist.lab.json.Fields;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class GoldTextTest {
  private static final String TEXT = "The “navy” freed a dhow. The “navy” sank a boat.";

  @Test
  void quotesAreFoundWhereverTheyStand() {
    assertThat(new GoldText(TEXT).find("“navy”"))
        .containsExactly(new Span(4, 10), new Span(29, 35));
  }

  @Test
  void typographicMarksAndCaseDoNotMatter() {
    assertThat(new GoldText(TEXT).find("the \"Navy\" SANK")).containsExactly(new Span(25, 40));
    assertThat(new GoldText(TEXT).find("nowhere")).isEmpty();
    assertThat(new GoldText(TEXT).find("")).isEmpty();
  }

  @Test
  void triggersCountOnlyInsideTheQuote() {
    Fields fields = new Fields(Map.of("quote", "“navy” sank a boat", "trigger", "“navy”"));
    GoldEvent event = new GoldText(TEXT).event(fields);
    assertThat(event.triggers()).containsExactly(new Span(29, 35));
    assertThat(event.isTriggeredBy(new Span(30, 34))).isTrue();
    assertThat(event.isTriggeredBy(new Span(4, 10))).isFalse();
    assertThat(event.isTold(new Span(36, 40))).isTrue();
  }
}
