package org.annalist.record.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class PloverFormatTest {
  private final List<String> lines = new PloverFormat().write(Samples.moyale()).lines().toList();

  @Test
  void onlyWhatHappenedIsWritten() {
    assertThat(lines).hasSize(5).noneMatch(l -> l.contains("did not arrest"));
    assertThat(new PloverFormat().write(Samples.empty())).isEmpty();
  }

  @Test
  void anAttackCarriesPlaceDateCasualtiesAndIncident() {
    assertThat(lines.get(2))
        .contains("\"date\":\"2023-03-09\"")
        .doesNotContain("enddate")
        .contains("\"event\":[\"ASSAULT\"],\"mode\":[\"explosives\"],\"context\":[\"terrorism\"]")
        .contains("\"lat\":3.527,\"lon\":39.056,\"country_code\":\"KEN\",\"resolution\":4")
        .contains("\"size\":{\"dead\":4,\"injured\":6}")
        .contains("\"link\":\"inc-bombing\"")
        .contains("\"code\":\"KEN\",\"sector\":\"CVL\"");
  }

  @Test
  void anUnknownDateIsNotFilledIn() {
    assertThat(lines.get(0)).contains("\"event\":[\"AGREE\"]").doesNotContain("\"date\"");
  }

  @Test
  void twoSectorsMakeOneCode() {
    assertThat(lines.get(1)).contains("\"sector\":\"MILGOV\"");
  }
}
