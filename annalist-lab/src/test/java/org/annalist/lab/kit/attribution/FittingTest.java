package org.annalist.lab.kit.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.lab.json.Fields;
import org.annalist.lab.json.FieldsBuilder;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class FittingTest {
  private static Fields attribution(Span source, Span cue, Span content) {
    return new FieldsBuilder()
        .spans("source", List.of(source))
        .spans("cue", List.of(cue))
        .spans("content", List.of(content))
        .build();
  }

  private static Fields line(Fields... attributions) {
    return new FieldsBuilder()
        .put("id", "a")
        .objects("attributions", List.of(attributions))
        .build();
  }

  @Test
  void anAttributionIsRightWhenSourceAndContentAreMostlyThoseOfTheGold() {
    Fields gold = line(attribution(new Span(0, 10), new Span(11, 15), new Span(16, 60)));
    Fields wrongSource = attribution(new Span(70, 80), new Span(11, 15), new Span(16, 60));
    Fields shorter = attribution(new Span(0, 10), new Span(11, 15), new Span(16, 50));
    Fields elsewhere = attribution(new Span(100, 110), new Span(111, 115), new Span(116, 160));
    assertThat(Fitting.right(gold, line(wrongSource))).isEmpty();
    assertThat(Fitting.right(gold, line(shorter))).containsExactly(0);
    assertThat(Fitting.right(gold, line(elsewhere, shorter))).containsExactly(1);
  }
}
