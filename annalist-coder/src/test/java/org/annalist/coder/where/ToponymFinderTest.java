package org.annalist.coder.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.coder.testkit.Parsed;
import org.annalist.knowledge.place.Gazetteer;
import org.annalist.knowledge.place.PlaceEntry;
import org.junit.jupiter.api.Test;

class ToponymFinderTest {
  private final ToponymFinder finder = new ToponymFinder(Gazetteer.builtIn());

  @Test
  void actorsAndPeoplesCountToo() {
    List<Toponym> found = finder.find(Parsed.undated("Beijing told Russian officials in Warsaw."));
    assertThat(found)
        .extracting(t -> t.entry().flatMap(PlaceEntry::country).orElse("-"))
        .containsExactly("CHN", "RUS", "POL");
    assertThat(found).extracting(Toponym::people).containsExactly(false, true, false);
  }

  @Test
  void aCapitalWinsOverALargerTownOfThatAlternateName() {
    List<Toponym> found = finder.find(Parsed.undated("He flew to Islamabad."));
    assertThat(found).singleElement().satisfies(t -> assertThat(country(t)).isEqualTo("PAK"));
  }

  @Test
  void theContainerDecidesWhatANameMeans() {
    List<Toponym> found = finder.find(Parsed.undated("The fire in Athens, Ohio, was put out."));
    assertThat(found).extracting(ToponymFinderTest::country).containsExactly("USA", "USA");
  }

  @Test
  void personsAreNoPlaces() {
    assertThat(finder.find(Parsed.undated("Michael Jordan met Jack London."))).isEmpty();
  }

  @Test
  void aCommonWordIsALargeCityWhereEverySignSaysSo() {
    assertThat(finder.find(Parsed.undated("Two people were killed in a shooting in Nice.")))
        .singleElement()
        .satisfies(t -> assertThat(country(t)).isEqualTo("FRA"));
    assertThat(finder.find(Parsed.undated("Nice weather and Hope brought crowds in March.")))
        .isEmpty();
  }

  private static String country(Toponym toponym) {
    return toponym.entry().flatMap(PlaceEntry::country).orElse("-");
  }
}
