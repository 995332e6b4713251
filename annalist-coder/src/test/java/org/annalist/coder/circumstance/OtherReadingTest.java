package org.annalist.coder.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.model.event.Precision;
import org.annalist.model.event.Status;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;

class OtherReadingTest {
  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2021, 3, 5);

  private static When day(String words, String day) {
    LocalDate date = LocalDate.parse(day);
    return When.range(date, date, Precision.DAY, words, new Span(0, words.length()));
  }

  private static Optional<String> other(When when) {
    return OtherReading.of(when, PUBLISHED).map(When::iso);
  }

  @Test
  void aWeekdayIsReadBackOrAhead() {
    assertThat(other(day("Monday", "2021-03-01"))).contains("2021-03-08");
    assertThat(other(day("Monday", "2021-03-08"))).contains("2021-03-01");
  }

  @Test
  void aDateWithoutYearIsReadInTheYearBeforeOrAfter() {
    assertThat(other(day("15 October", "2020-10-15"))).contains("2021-10-15");
    assertThat(other(day("4 April", "2021-04-04"))).contains("2020-04-04");
  }

  @Test
  void wordsThatSayWhichLeaveNoChoice() {
    assertThat(other(day("last Monday", "2021-03-01"))).isEmpty();
    assertThat(other(day("next Monday", "2021-03-08"))).isEmpty();
    assertThat(other(day("15 October 2020", "2020-10-15"))).isEmpty();
    assertThat(other(day("Friday", "2021-03-05"))).isEmpty();
    assertThat(other(day("yesterday", "2021-03-04"))).isEmpty();
  }

  @Test
  void aWeekThatIsNotOverEndsWithTheReportForWhatHasHappened() {
    When week =
        When.range(
            LocalDate.of(2021, 3, 1),
            LocalDate.of(2021, 3, 7),
            Precision.WEEK,
            "this week",
            new Span(0, 9));
    assertThat(Elapsed.of(week, Status.HAPPENED, Optional.of(PUBLISHED)).to()).contains(PUBLISHED);
    assertThat(Elapsed.of(week, Status.PLANNED, Optional.of(PUBLISHED))).isEqualTo(week);
    assertThat(Elapsed.of(week, Status.HAPPENED, Optional.empty())).isEqualTo(week);
  }
}
