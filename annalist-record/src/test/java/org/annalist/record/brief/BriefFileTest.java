package org.annalist.record.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.annalist.model.problem.Outcome;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefFileTest {
  @TempDir private Path folder;

  private Outcome<BriefQuestion> parse(String text) {
    return BriefFile.parse("q.yaml", text, folder);
  }

  @Test
  void aQuestionNamesGroupPlacesTypesAndDays() throws IOException {
    Files.writeString(folder.resolve("sites.csv"), "name,lat,lon\nMill,31.5,74.3\n");
    BriefQuestion question =
        parse(
                """
                title: Norwegian staff in Mali
                protect:
                  nationalities: [NOR]
                  organisations: [Nordic Mills]
                where:
                  countries: [MLI]
                  sites: sites.csv
                  radius_km: 5
                types: [ASSAULT, COERCE]
                period:
                  from: 2024-01-01
                  to: 2024-03-31
                """)
            .value()
            .orElseThrow();
    assertThat(question.title()).isEqualTo("Norwegian staff in Mali");
    assertThat(question.nationalities()).containsExactly("NOR");
    assertThat(question.organisations()).containsExactly("Nordic Mills");
    assertThat(question.types()).containsExactly("ASSAULT", "COERCE");
    assertThat(question.sites()).hasSize(1);
    assertThat(question.sites().get(0).radiusKm()).isEqualTo(5);
    Period period = question.period(LocalDate.of(2024, 6, 1));
    assertThat(period).isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
    assertThat(period.before().days()).isEqualTo(period.days());
    assertThat(period.before().to()).isEqualTo(LocalDate.of(2023, 12, 31));
  }

  @Test
  void withoutDaysThePeriodEndsOnTheDayOfTheBrief() {
    BriefQuestion question = parse("title: T\nperiod: {days: 30}\n").value().orElseThrow();
    Period period = question.period(LocalDate.of(2024, 3, 30));
    assertThat(period.from()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(period.days()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: T\\nprotct: {}                          | 2 | unknown key: protct
          title: T\\nprotect:\\n  nationality: [NOR]      | 3 | unknown key: nationality
          title: T\\nprotect:\\n  nationalities: [Norway] | 3 | not an alpha-3 code such as PAK: Norway
          title: T\\nperiod:\\n  from: yesterday          | 3 | not a day such as 2022-06-30: yesterday
          title: T\\nperiod: {days: many}               | 2 | not a number: many
          title: T\\nwhere: [MLI]                       | 2 | where has to be a mapping of keys to values
          title: T\\ntitle: U                           | 2 | the key stands twice: title
          protect: {nationalities: [NOR]}              | 1 | a question needs a title
          title: T\\nwhere:\\n  sites: none.csv           | 3 | the file of places cannot be read
          title: T\\nwhere:\\n  radius_km: -3             | 3 | not above 0: -3.0
          title: [                                     | 1 | not YAML
          """)
  void whatIsWrongIsToldWithItsLine(String text, long line, String message) {
    Outcome<BriefQuestion> outcome = parse(text.replace("\\n", "\n"));
    assertThat(outcome.value()).isEmpty();
    List<Problem> problems = outcome.problems();
    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .anySatisfy(
            p -> {
              assertThat(p.code()).isEqualTo(ProblemCode.BROKEN_QUESTION);
              assertThat(p.where().line()).isEqualTo(line);
              assertThat(p.message()).containsIgnoringCase(message);
            });
  }

  @Test
  void anEmptyFileAndAMissingOneAreTold() {
    assertThat(parse("").problems().get(0).toString()).contains("AN-603 q.yaml, line 1");
    Outcome<BriefQuestion> missing = BriefFile.read(folder.resolve("nowhere.yaml"));
    assertThat(missing.value()).isEmpty();
    assertThat(missing.problems().get(0).message()).startsWith("cannot be read");
  }

  @Test
  void daysOutOfOrderAreTold() {
    Outcome<BriefQuestion> outcome =
        parse("title: T\nperiod: {from: 2024-02-01, to: 2024-01-01}\n");
    assertThat(outcome.value()).isEmpty();
    assertThat(outcome.problems().get(0).message()).contains("is after");
  }
}
