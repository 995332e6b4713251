package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void charactersWithAMeaningAreEscaped() {
    assertThat(Html.text("<a href='x'>\"&amp;").markup())
        .isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;&amp;amp;");
  }

  @Test
  void controlCharactersAndHalfPairsAreReplacedAndWholePairsStay() {
    assertThat(Html.text("a\u0000b\u0085\ud83d c \ude00 \ud83d\ude00").markup())
        .isEqualTo("a\uFFFDb\uFFFD\uFFFD c \uFFFD \ud83d\ude00");
  }

  @Test
  void nothingAroundNothingIsNothing() {
    assertThat(Html.element("p", "x", Html.NONE).isEmpty()).isTrue();
    assertThat(Html.join(", ", List.of(Html.NONE, Html.text("a"), Html.NONE)).markup())
        .isEqualTo("a");
  }

  @Test
  void aTemplateRefusesAGapWithoutAValueAndAValueWithoutAGap() {
    Template row = Template.named("problems.html");
    assertThatThrownBy(() -> row.fill(Map.of())).hasMessageContaining("asks for items");
    assertThatThrownBy(() -> row.fill(Map.of("items", Html.NONE, "more", Html.NONE)))
        .hasMessageContaining("more");
    assertThatThrownBy(() -> Template.named("no.html")).hasMessageContaining("no.html is missing");
  }

  @Test
  void aValueIsNeverTakenForATemplate() {
    Html filled = Template.named("problems.html").fill(Map.of("items", Html.text("{{items}} $1")));
    assertThat(filled.markup()).contains("{{items}} $1");
  }
}
