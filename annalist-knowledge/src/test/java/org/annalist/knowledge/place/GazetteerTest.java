package org.annalist.knowledge.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Karachi,PAK,24.86,67.01",
    "Dasu,PAK,35.29,73.29",
    "Gwadar,PAK,25.12,62.33",
    "Mariupol,UKR,47.10,37.54",
    "Mazar-i-Sharif,AFG,36.71,67.11",
    "Kiev,UKR,50.45,30.52",
    "Rapides Parish,USA,31.23,-92.42",
    "Eastern Ghouta,SYR,33.55,36.45",
    "Hokkaido,JPN,43.0,143.0"
  })
  void townsAndDivisionsAreFound(String name, String country, double latitude, double longitude) {
    assertThat(gazetteer.find(name))
        .anySatisfy(
            p -> {
              assertThat(p.country()).contains(country);
              assertThat(Math.abs(p.latitude() - latitude)).isLessThan(0.2);
              assertThat(Math.abs(p.longitude() - longitude)).isLessThan(0.2);
            });
  }

  @Test
  void aPrimaryNameIsToldFromAnAlternate() {
    List<PlaceEntry> places = gazetteer.find("Islamabad");
    assertThat(places)
        .filteredOn(PlaceEntry::primary)
        .anySatisfy(p -> assertThat(p.kind()).isEqualTo(PlaceKind.CAPITAL));
    assertThat(places)
        .filteredOn(p -> p.country().equals(Optional.of("BGD")))
        .noneMatch(PlaceEntry::primary);
  }

  @ParameterizedTest
  @CsvSource({"U.S.,USA", "Britain,GBR", "Ivory Coast,CIV", "Kosovo,XKX", "Burma,MMR", "UAE,ARE"})
  void countriesAreFoundByTheirUsualNames(String name, String code) {
    assertThat(gazetteer.find(name))
        .anySatisfy(
            p -> {
              assertThat(p.kind()).isEqualTo(PlaceKind.COUNTRY);
              assertThat(p.country()).contains(code);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "South China Sea,WATER",
    "Strait of Hormuz,WATER",
    "Donbas,REGION",
    "Sahel,REGION",
    "NWFP,ADMIN1",
    "Calif.,ADMIN1",
    "Africa,CONTINENT"
  })
  void regionsAndWatersAreFound(String name, PlaceKind kind) {
    assertThat(gazetteer.find(name)).extracting(PlaceEntry::kind).contains(kind);
  }

  @Test
  void everyCountryOfTheTablesHasAPoint() {
    for (String code : List.of("PAK", "CHN", "USA", "XKX", "SSD")) {
      assertThat(gazetteer.country(code)).isPresent();
    }
    assertThat(gazetteer.country("ZZZ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Qwertyopolis", "\uD83D\uDE00"})
  void unknownNamesFindNothing(String name) {
    assertThat(gazetteer.find(name)).isEmpty();
    assertThat(gazetteer.knows(name)).isFalse();
  }

  @Test
  void itHoldsTheWorld() {
    assertThat(gazetteer.size()).isBetween(200_000, 230_000);
  }

  @Test
  void distancesFollowTheGreatCircle() {
    PlaceEntry karachi = gazetteer.find("Karachi").get(0);
    PlaceEntry mariupol = gazetteer.find("Mariupol").get(0);
    assertThat(karachi.kilometresTo(karachi)).isZero();
    assertThat(karachi.kilometresTo(mariupol)).isBetween(3500.0, 3800.0);
  }

  @Test
  void aDamagedFileIsRefusedWithARemedy() throws IOException {
    byte[] good = packed();
    assertThat(Gazetteer.of(good, "x.bin").find("Testville")).hasSize(1);
    byte[] flipped = good.clone();
    flipped[good.length / 2] ^= 1;
    refuses(flipped);
    refuses(Arrays.copyOf(good, good.length / 2));
    refuses(new byte[0]);
    refuses("no gazetteer, but some text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void theSamePlacesGiveTheSameBytesInAnyOrder() throws IOException {
    assertThat(packed()).isEqualTo(packed());
    List<SourcePlace> places = places();
    assertThat(bytes(List.of(places.get(1), places.get(0)))).isEqualTo(bytes(places));
  }

  @Test
  void aPlaceOffTheEarthIsRefused() {
    assertThatThrownBy(
            () -> new SourcePlace("", "X", PlaceKind.SETTLEMENT, "PAK", "", 91, 0, 0, 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("91");
  }

  private static void refuses(byte[] bytes) {
    assertThatThrownBy(() -> Gazetteer.of(bytes, "x.bin"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("x.bin is damaged")
        .hasMessageContaining("doc/gazetteer.md");
  }

  private static byte[] packed() throws IOException {
    return bytes(places());
  }

  private static byte[] bytes(List<SourcePlace> places) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GazetteerWriter.write(places, out);
    return out.toByteArray();
  }

  private static List<SourcePlace> places() {
    return List.of(
        new SourcePlace(
            "PK.01", "Test Province", PlaceKind.ADMIN1, "PAK", "PK.01", 30, 70, 0, 0, List.of()),
        new SourcePlace(
            "",
            "Testville",
            PlaceKind.SETTLEMENT,
            "PAK",
            "PK.01",
            30.5,
            -70.5,
            12,
            7,
            List.of("Old Testville")));
  }
}
