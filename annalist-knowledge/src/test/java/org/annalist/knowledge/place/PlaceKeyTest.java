package org.annalist.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mazār-e Sharīf | mazar e sharif",
        "Côte d'Ivoire | cote divoire",
        "St. Petersburg | st petersburg",
        "Saint Petersburg | st petersburg",
        "U.S. | us",
        "Łódź | lodz",
        "Ḩalab | halab",
        "Sana’a | sanaa",
        "  Deir ez-Zor  | deir ez zor",
        "KARACHI | karachi"
      })
  void namesAreComparedWithoutMarksAndCase(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
  }

  @Test
  void signsAloneLeaveNothing() {
    assertThat(PlaceKey.of(" -.' ")).isEmpty();
  }
}
