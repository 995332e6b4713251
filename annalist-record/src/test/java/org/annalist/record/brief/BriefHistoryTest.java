package org.annalist.record.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefHistoryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @TempDir private Path record;

  private static BriefState state(LocalDate day, String killed) {
    return BriefState.of(
        day, Map.of("lin-1", new BriefState.Seen(killed, 2, 1)), Map.of("led-1", "open"));
  }

  @Test
  void aBriefIsComparedWithTheLastOneOfAnEarlierDay() throws IOException {
    BriefHistory history = BriefHistory.of(record, "Staff in Mali");
    assertThat(history.before(DAY)).isEmpty();
    history.keep(state(DAY, "3"));
    history.keep(state(DAY.plusDays(7), "4"));
    history.keep(state(DAY.plusDays(7), "5"));
    assertThat(history.before(DAY)).isEmpty();
    assertThat(history.before(DAY.plusDays(7))).contains(state(DAY, "3"));
    assertThat(history.before(DAY.plusDays(8))).contains(state(DAY.plusDays(7), "5"));
    Path file = record.resolve("briefs/staff-in-mali.jsonl");
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void aDamagedLineOnlyMakesMoreNew() throws IOException {
    BriefHistory history = BriefHistory.of(record, "!!");
    history.keep(state(DAY, "3"));
    Files.writeString(record.resolve("briefs/brief.jsonl"), "{\"asOf\":\"never\"}\nno json\n");
    assertThat(history.before(DAY.plusDays(1))).isEmpty();
  }
}
