package org.annalist.reader.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);

  @Test
  void aDateAboveTheTextIsTheDayOfPublication() {
    assertThat(WrittenDates.find(List.of("By Anna Lund", "Published: 4 March 2024"), ""))
        .contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBILISI, 4 March 2024 (Caucasus Wire) — The minister left.",
        "Tbilisi, March 4, 2024 - The minister left.",
        "SAN SALVADOR, El Salvador, March 4, 2024 (AP) -- The minister left."
      })
  void aDatelineWithItsYearIsTheDayOfPublication(String first) {
    assertThat(WrittenDates.find(List.of(), first)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBILISI, March 4 (Reuters) - The minister left.",
        "The raid, on 4 March 2024, killed two - so the army said.",
        "On 4 March 2024 the minister left.",
        ""
      })
  void aDateInTheStoryIsNot(String first) {
    assertThat(WrittenDates.find(List.of("Photo: the bridge on 4 March 2024"), first)).isEmpty();
  }
}
