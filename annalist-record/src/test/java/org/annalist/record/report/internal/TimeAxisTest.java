package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {
  private static final LocalDate START = LocalDate.of(2022, 4, 26);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 5, 12, 40, 100, 300, 900, 3000, 20_000, 200_000})
  void everyStretchHasAFewTicksInside(long days) {
    TimeAxis axis = TimeAxis.of(START, START.plusDays(days), 760);
    assertThat(axis.ticks()).hasSizeBetween(1, 7);
    assertThat(axis.ticks()).allMatch(t -> axis.at(t.day()) >= 0 && axis.at(t.day()) <= 760);
    assertThat(axis.at(START)).isBetween(0.0, 380.0);
    assertThat(axis.at(START.plusDays(days))).isLessThanOrEqualTo(760.0);
  }

  @Test
  void ticksAreInStepsThatPeopleCountIn() {
    assertThat(labels(10)).startsWith("25 Apr", "27 Apr");
    assertThat(labels(200)).startsWith("May 2022", "Jun 2022").hasSizeLessThan(8);
    assertThat(labels(1500)).containsExactly("2023", "2024", "2025", "2026");
  }

  private static List<String> labels(long days) {
    return TimeAxis.of(START, START.plusDays(days), 760).ticks().stream()
        .map(TimeAxis.Tick::label)
        .toList();
  }
}
