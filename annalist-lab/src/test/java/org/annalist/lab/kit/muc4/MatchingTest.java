package org.annalist.lab.kit.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
  private static double credit(String slot, String value, String... gold) {
    return Matching.of(
        slot,
        new Fill(List.of(value), List.of(), false),
        new Fill(List.of(gold), List.of(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "THE MAYOR, MAYOR, 1",
    "FORMER MAYOR, MAYOR, 1",
    "MAYOR, MAYOR OF TOCACHE, 0.5",
    "POLICE CHIEF, ARMY CHIEF, 0.5",
    "MAYOR, BISHOP, 0"
  })
  void wordsMatchWholeOrByTheirHeadOrInPart(String value, String gold, double credit) {
    assertThat(credit(Slots.PERSON, value, gold)).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({
    "PERU: LIMA (CITY), PERU: LIMA (CITY), 1",
    "PERU: LIMA (CITY), PERU: LIMA (DEPARTMENT): LIMA (CITY), 1",
    "PERU, PERU: LIMA (CITY), 0.5",
    "CHILE: LIMA (CITY), PERU: LIMA (CITY), 0.5",
    "CHILE, PERU, 0"
  })
  void placesMatchByCountryAndByTheNarrowestName(String value, String gold, double credit) {
    assertThat(credit(Slots.LOCATION, value, gold)).isEqualTo(credit);
  }

  @ParameterizedTest
  @CsvSource({
    "05 JAN 90, 05 JAN 90, 1",
    "04 JAN 90 - 05 JAN 90, 04 JAN 90 - 05 JAN 90, 1",
    "04 JAN 90, 04 JAN 90 - 05 JAN 90, 0.5",
    "- 05 JAN 90, 05 JAN 90, 0.5",
    "03 JAN 90, - 05 JAN 90, 0.5",
    "06 JAN 90, 05 JAN 90, 0",
    "unknown, 05 JAN 90, 0"
  })
  void datesMatchWithinTheirBounds(String value, String gold, double credit) {
    assertThat(credit(Slots.DATE, value, gold)).isEqualTo(credit);
  }

  @Test
  void aGeneralCodeIsHalfOfAParticularOne() {
    assertThat(credit(Slots.TYPE, "ATTACK", "BOMBING")).isEqualTo(0.5);
    assertThat(credit(Slots.TYPE, "BOMBING", "ATTACK")).isZero();
    assertThat(credit(Slots.INSTRUMENT_TYPE, "GUN", "RIFLE")).isEqualTo(0.5);
    assertThat(credit(Slots.INSTRUMENT_TYPE, "BOMB", "VEHICLE BOMB")).isEqualTo(0.5);
    assertThat(credit(Slots.CONFIDENCE, "SUSPECTED OR ACCUSED", "POSSIBLE")).isZero();
  }

  @Test
  void aRightCodeOfAnotherPersonIsHalfRight() {
    Fill gold = new Fill(List.of("DEATH"), List.of("JUAN QUISPE"), false);
    Fill other = new Fill(List.of("DEATH"), List.of("ANA RIOS"), false);
    Fill same = new Fill(List.of("DEATH"), List.of("QUISPE"), false);
    assertThat(Matching.of(Slots.PERSON_EFFECT, other, gold)).isEqualTo(0.5);
    assertThat(Matching.of(Slots.PERSON_EFFECT, same, gold)).isEqualTo(1);
  }
}
