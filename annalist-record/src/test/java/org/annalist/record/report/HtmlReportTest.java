package org.annalist.record.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final String page = new HtmlReport().render(List.of(Samples.moyale()));

  @Test
  void thePageStandsAlone() {
    assertThat(page).doesNotContain("<script", "<link", "@import", "url(", "<img", "src=");
    assertThat(page).contains("default-src 'none'");
  }
}
