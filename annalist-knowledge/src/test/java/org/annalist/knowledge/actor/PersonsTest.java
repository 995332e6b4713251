package org.annalist.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {
  private static final ActorKnowledge ALL = ActorKnowledge.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Jacinda Ardern, 2019-05-01, NZL GOV",
    "Jacinda Ardern, 2024-05-01, NZL ELI",
    "Nelson Mandela, 1996-01-01, ZAF GOV",
    "Nelson Mandela, 2005-01-01, ZAF ELI",
    "Michelle Bachelet, 2015-01-01, CHL GOV",
    "Michelle Bachelet, 2020-01-01, UNO",
    "Imran Khan, 2015-01-01, PAK OPP PTY",
    "Imran Khan, 2020-01-01, PAK GOV",
    "former president Jimmy Carter, 1995-01-01, USA ELI",
    "Hulusi Akar, 2017-01-01, TUR MIL",
    "Hulusi Akar, 2019-01-01, TUR GOV MIL",
    "Donald Trump, 2010-01-01, USA",
    "Barham Salih, 2010-01-01, IRQ",
    "Barham Salih, 2024-01-01, IRQ ELI",
    "Barham Salih, 2026-02-01, UNO",
    "Israel Katz, 2024-06-01, ISR GOV",
    "Israel Katz, 2025-06-01, ISR GOV MIL"
  })
  void aPersonIsCodedByTheOfficeOfTheDay(String phrase, LocalDate day, String code) {
    assertThat(ALL.resolve(phrase, day).code()).isEqualTo(code);
  }

  @Test
  void aTitleAndASurnameMeanTheOnlyPersonInSuchAnOffice() {
    Resolution r = ALL.resolve("Chilean President Boric", LocalDate.of(2023, 1, 1));
    assertThat(r.name()).isEqualTo("Gabriel Boric");
  }

  @Test
  void aTitleInAnUndatedTextWinsOverAnOfficeOfAnotherTime() {
    assertThat(ALL.resolve("Cambodian Prime Minister Hun Sen").code()).isEqualTo("KHM GOV");
    assertThat(ALL.resolve("Hun Sen").code()).isEqualTo("KHM LEG");
    assertThat(ALL.resolve("General Prayuth Chan-ocha").code()).isEqualTo("THA GOV");
  }

  @Test
  void aBareSurnameOfSeveralPersonsStaysOpen() {
    assertThat(ALL.resolve("Wei", LocalDate.of(2022, 6, 12)).isResolved()).isFalse();
    assertThat(ALL.resolve("Kim", LocalDate.of(2022, 6, 12)).isResolved()).isFalse();
    assertThat(ALL.resolve("Zhang", LocalDate.of(2022, 6, 12)).isResolved()).isFalse();
  }

  @Test
  void diacriticsAndArticlesDoNotMatter() {
    LocalDate day = LocalDate.of(2018, 1, 1);
    assertThat(ALL.resolve("Recep Tayyip Erdogan", day).entity())
        .isEqualTo(ALL.resolve("Recep Tayyip Erdoğan", day).entity());
    assertThat(ALL.resolve("Bashar Assad", day).code()).isEqualTo("SYR GOV");
  }

  @Test
  void aPersonOfTheSameNameInAnotherCountryIsNotTheListedOne() {
    Resolution r = ALL.resolve("Kenyan farmer John Bolton", LocalDate.of(2018, 6, 1));
    assertThat(r.code()).isEqualTo("KEN AGR");
    assertThat(r.entity()).isEmpty();
  }
}
