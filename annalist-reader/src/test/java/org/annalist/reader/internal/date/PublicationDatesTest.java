package org.annalist.reader.internal.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.ProblemCode;
import org.annalist.model.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-06-13",
        "2022-06-13T23:59:00Z",
        "2022-06-13T01:00:00+0500",
        "2022-06-13 18:20:11",
        "2022/06/13",
        "2022/6/13 10:00",
        "20220613",
        "20220613T102030Z",
        "1655121600",
        "1655121600000",
        "Mon, 13 Jun 2022 10:20:30 GMT",
        "13 June 2022",
        "13 Jun 2022",
        "13th of June, 2022",
        "13-Jun-2022",
        "June 13, 2022",
        "Jun. 13 2022",
        "Monday, June 13th, 2022 at 6:20 p.m.",
        "Published: 13 June 2022",
        "Updated on June 13, 2022",
        " 13   JUNE 2022 "
      })
  void everyUsualFormIsRead(String text) {
    assertThat(PublicationDates.parse(text)).contains(LocalDate.of(2022, 6, 13));
  }

  @Test
  void septemberMayHaveFourLetters() {
    assertThat(PublicationDates.parse("Sept. 3, 2021")).contains(LocalDate.of(2021, 9, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "04/05/2022",
        "30 February 2022",
        "2022-13-01",
        "June 2022",
        "13.6."
      })
  void whatIsAmbiguousOrNoDayIsNotRead(String text) {
    assertThat(PublicationDates.parse(text)).isEmpty();
  }

  @Test
  void theProblemSaysWhatToWrite() {
    var problem = PublicationDates.unknown("last week", Location.line("a.jsonl", 4));
    assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_DATE_FORMAT);
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.toString()).contains("a.jsonl, line 4", "last week", "--published");
  }
}
