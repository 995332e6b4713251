package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class ApparatusTest {
  private final Apparatus alone = Apparatus.of(List.of(Samples.moyale())).get(0);
  private final Apparatus second = Apparatus.of(List.of(Samples.empty(), Samples.moyale())).get(1);

  @Test
  void incidentsHaveLettersWithTheNumberOfTheReportWhereThereAreSeveral() {
    assertThat(alone.letter(0)).isEqualTo("A");
    assertThat(alone.letter(25)).isEqualTo("Z");
    assertThat(alone.letter(26)).isEqualTo("AA");
    assertThat(alone.letter(53)).isEqualTo("BB");
    assertThat(second.letter(1)).isEqualTo("2B");
  }

  @Test
  void lettersAreDifferentForAsManyIncidentsAsAReportMayHave() {
    List<String> letters =
        java.util.stream.IntStream.range(0, 2000).mapToObj(alone::letter).toList();
    assertThat(letters).doesNotHaveDuplicates();
  }

  @Test
  void thingsAreFoundById() {
    assertThat(alone.incident("inc-convoy")).contains(1);
    assertThat(alone.entry("led-hotline")).contains(2);
    assertThat(alone.incident("inc-none")).isEmpty();
    assertThat(alone.incidentLink("inc-none").markup()).isEqualTo("inc-none");
  }

  @Test
  void theHeadlineIsTheTitleOrTheFirstLine() {
    assertThat(alone.headline()).isEqualTo("Kenya and Ethiopia vow closer border patrols");
    assertThat(Apparatus.of(List.of(Samples.empty())).get(0).headline())
        .isEqualTo("Rain is expected.");
  }
}
