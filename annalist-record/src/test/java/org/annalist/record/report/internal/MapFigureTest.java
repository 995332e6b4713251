package org.annalist.record.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.record.Samples;
import org.junit.jupiter.api.Test;

class MapFigureTest {
  private final Labels labels = new Labels();
  private final MapFigure figure = new MapFigure(labels, new Phrases(labels));

  @Test
  void incidentsAreDiamondsWithTheirLetterAndOtherPlacesDots() {
    String html = figure.of(Apparatus.of(List.of(Samples.moyale()))).markup();
    assertThat(html).contains("class=\"diamond\"", ">A</text>", ">B</text>", "class=\"dot\"");
    assertThat(html).contains("Map of 3 places; the same as a table below");
  }

  @Test
  void placesAreListedFromNorthToSouthWithAllThatHappenedThere() {
    List<Site> sites = Site.of(Apparatus.of(List.of(Samples.moyale())));
    assertThat(sites)
        .extracting(s -> s.place().name())
        .containsExactly("Addis Ababa", "Moyale", "Garissa");
    assertThat(sites.get(1).letters()).containsExactly("A");
    assertThat(sites.get(1).events()).hasSize(1);
    assertThat(sites.get(1).first()).isEqualTo("r1-i1");
  }

  @Test
  void severalIncidentsInOnePlaceAreNamedThere() {
    List<Apparatus> twice = Apparatus.of(List.of(Samples.moyale(), Samples.moyale()));
    assertThat(figure.of(twice).markup()).contains("Garissa (1B, 2B)");
  }

  @Test
  void withoutPlacesThereIsNoMap() {
    assertThat(figure.of(Apparatus.of(List.of(Samples.empty()))).isEmpty()).isTrue();
  }

  @Test
  void noOutlineJumpsAcrossTheWorld() {
    new Outlines()
        .countries()
        .forEach(
            (name, rings) -> {
              for (List<Outlines.Point> ring : rings) {
                for (int i = 1; i < ring.size(); i++) {
                  double step = Math.abs(ring.get(i).x() - ring.get(i - 1).x());
                  assertThat(name.equals("Antarctica") || step < 180).as(name).isTrue();
                }
              }
            });
  }

  @Test
  void theOutlinesHaveEveryLargeCountryClosed() {
    Outlines outlines = new Outlines();
    assertThat(outlines.countries()).hasSizeGreaterThan(170).containsKeys("Pakistan", "Kenya");
    outlines
        .countries()
        .forEach(
            (name, rings) ->
                assertThat(rings)
                    .as(name)
                    .allMatch(ring -> ring.get(0).equals(ring.get(ring.size() - 1))));
  }
}
