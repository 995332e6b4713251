package org.annalist.coder.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.mention.ActorMentions;
import org.annalist.coder.mention.PlaceMention;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.language.ParsedText;
import org.annalist.language.Sentence;
import org.annalist.model.event.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFinderTest {
  private final PlaceFinder finder = new PlaceFinder(Gazetteer.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen killed three people near Karachi University. | Karachi University: Karachi PAK SITE",
        "The army urged calm after the Karachi attack. | Karachi: Karachi PAK SETTLEMENT",
        "Taliban fighters seized the northern city of Kunduz. | Kunduz: Kunduz AFG SETTLEMENT",
        "A bomb exploded in Kunduz, Afghanistan. | Kunduz: Kunduz AFG SETTLEMENT",
        "A bomb exploded in Quetta, the capital of Balochistan. | Quetta: Quetta PAK SETTLEMENT",
        "Gunmen attacked a mosque in Paktia province. | Paktia province: Paktia AFG ADMIN1",
        "The ship was hit off the coast of Yemen. | Yemen: Yemen YEM COUNTRY",
        "The navy sailed through the Taiwan Strait. | Taiwan Strait: Taiwan Strait - REGION",
        "Fighting in northern Syria displaced thousands. | northern Syria: Syria SYR COUNTRY",
        "Washington condemned the invasion of Ukraine. | Ukraine: Ukraine UKR COUNTRY",
        "Troops shelled Mariupol. | Mariupol: Mariupol UKR SETTLEMENT",
        "He was killed in Paris, Texas. | Paris: Paris USA SETTLEMENT",
        "He was killed in Paris. | Paris: Paris FRA SETTLEMENT",
        "The attack took place in the village of Qwertabad. | Qwertabad: Qwertabad - UNPLACED"
      })
  void placesAreFoundWithTheirPrecision(String text, String expected) {
    assertThat(told(text)).containsExactly(expected);
  }

  @Test
  void twoPlacesAfterOnePrepositionAreTwo() {
    assertThat(told("Protests in London and Warsaw were peaceful."))
        .containsExactly("London: London GBR SETTLEMENT", "Warsaw: Warsaw POL SETTLEMENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Beijing said it would send troops.",
        "China urged Pakistan to improve security.",
        "China's foreign ministry said so.",
        "Britain and France condemned the attack.",
        "He said the army would march."
      })
  void aPlaceNameThatActsIsNoPlace(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void theDocumentTellsWhichTownIsMeant() {
    assertThat(told("Rebels in Libya fled.\nThe army entered Tripoli."))
        .anyMatch(t -> t.equals("Tripoli: Tripoli LBY SETTLEMENT"));
  }

  @Test
  void aPlaceOnlyNearIsToldAsNear() {
    assertThat(told("A convoy was hit near Jalalabad in Afghanistan."))
        .contains("Jalalabad: Jalālābād AFG NEAR");
  }

  @Test
  void placesLieInsideTheirSentences() {
    ParsedText parsed =
        Parsed.undated("KABUL—In Deir ez-Zor, Mazar-i-Sharif & N.J.; U.S.\nSt. Louis, Mo. 9");
    assertThat(finder.find(parsed, ActorMentions.of(List.of())))
        .isNotEmpty()
        .allSatisfy(
            p -> {
              Sentence sentence = parsed.sentences().get(p.sentence());
              assertThat(p.tokens().contains(p.head())).isTrue();
              assertThat(sentence.span().covers(p.place().span())).isTrue();
              assertThat(p.place().text()).isEqualTo(p.place().span().in(parsed.document().text()));
            });
  }

  private List<String> told(String text) {
    return finder.find(Parsed.undated(text), ActorMentions.of(List.of())).stream()
        .map(PlaceMention::place)
        .map(PlaceFinderTest::line)
        .toList();
  }

  private static String line(Place place) {
    return place.text()
        + ": "
        + place.name()
        + " "
        + place.country().orElse("-")
        + " "
        + place.precision();
  }
}
