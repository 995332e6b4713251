package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.annalist.model.event.Actor;
import org.annalist.model.event.CountRange;
import org.annalist.model.event.Harm;
import org.annalist.model.event.Place;
import org.annalist.model.event.PlacePrecision;
import org.annalist.model.event.Precision;
import org.annalist.model.event.When;
import org.annalist.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private static final Span HERE = new Span(0, 1);
  private final Phrases phrases = new Phrases(new Labels());

  @ParameterizedTest
  @CsvSource({
    "2022-04-26, 2022-04-26, DAY, 26 April 2022",
    "2022-04-01, 2022-04-30, MONTH, April 2022",
    "2022-01-01, 2022-12-31, YEAR, 2022",
    "1990-01-01, 1999-12-31, DECADE, 1990s",
    "2022-04-26, 2022-05-02, WEEK, 26 April 2022 to 2 May 2022",
    "2022-04-26, 2022-04-26, RANGE, 26 April 2022",
  })
  void timesAreSaidAsPreciselyAsTheyAreKnown(
      LocalDate from, LocalDate to, Precision precision, String words) {
    assertThat(phrases.when(When.range(from, to, precision, "then", HERE))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"--04, 'April, year not given'", "--04-06, '6 April, year not given'"})
  void anOpenYearIsSaidToBeOpen(String partial, String words) {
    assertThat(phrases.when(When.partial(partial, Precision.MONTH, "x", HERE))).isEqualTo(words);
  }

  @Test
  void theWordsOfTheReportStandBesideADateTheyDoNotContain() {
    LocalDate day = LocalDate.of(2023, 3, 14);
    assertThat(
            phrases.whenWithWords(When.range(day, day, Precision.DAY, "on Tuesday", HERE)).markup())
        .isEqualTo("14 March 2023 <q>on Tuesday</q>");
    assertThat(
            phrases
                .whenWithWords(When.range(day, day, Precision.DAY, "on 14 March", HERE))
                .markup())
        .isEqualTo("14 March 2023");
  }

  @Test
  void placesAreSaidWithTheirCountry() {
    assertThat(phrases.where(place("Moyale", "Marsabit", "KEN", PlacePrecision.NEAR)))
        .isEqualTo("near Moyale, Marsabit, Kenya");
    assertThat(phrases.where(place("Kenya", "Kenya", "KEN", PlacePrecision.COUNTRY)))
        .isEqualTo("Kenya");
  }

  @Test
  void casualtiesAreSaidAsRanges() {
    Harm harm =
        new Harm(
            Optional.of(new CountRange(3, 5)),
            Optional.of(CountRange.of(1)),
            List.of(Actor.unresolved("three nurses", HERE)),
            Optional.of("car bomb"));
    assertThat(phrases.harm(harm).markup().replaceAll("<[^>]*>", ""))
        .isEqualTo("3–5 killed, 1 injured; victims: three nurses; weapon: car bomb");
    assertThat(phrases.harm(Harm.none()).isEmpty()).isTrue();
  }

  @Test
  void severalActorsAreListed() {
    List<Actor> three =
        List.of(
            Actor.unresolved("A", HERE), Actor.unresolved("B", HERE), Actor.unresolved("C", HERE));
    assertThat(phrases.actors(three).markup().replaceAll("<[^>]*>", "")).isEqualTo("A, B and C");
  }

  @Test
  void codesOfCountriesAndOfGroupsWithoutAStateHaveNames() {
    Labels labels = new Labels();
    assertThat(labels.country("PAK")).isEqualTo("Pakistan");
    assertThat(labels.country("IGO")).isEqualTo("international organisation");
    assertThat(labels.country("ZZZ")).isEqualTo("ZZZ");
  }

  private static Place place(String name, String admin1, String country, PlacePrecision precision) {
    return new Place(
        name,
        HERE,
        name,
        Optional.of(country),
        Optional.of(admin1),
        Optional.empty(),
        OptionalLong.empty(),
        precision);
  }
}
