package org.annalist.linker.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkWeightsTest {
  private final LinkWeights weights = LinkWeights.builtIn();

  private double sum(String... features) {
    return List.of(features).stream().mapToDouble(row -> weights.of(row)).sum();
  }

  @Test
  void accountsFarApartInTimeAreNeverLinkedSinceNothingOutweighsIt() {
    assertThat(
            sum(
                "time.far",
                "kind.mode",
                "place.same",
                "victims.same",
                "doers.same",
                "killed.same",
                "injured.same",
                "weapon.same",
                "words.telling",
                "words.story"))
        .isLessThan(weights.of("doubtful"));
  }

  @Test
  void certainIsMoreThanPlaceDayAndSidesWithoutWords() {
    assertThat(
            sum(
                "time.day",
                "kind.mode",
                "place.same",
                "victims.same",
                "doers.same",
                "killed.same",
                "injured.same",
                "weapon.same"))
        .isLessThan(weights.of("certain"));
    assertThat(weights.of("doubtful")).isLessThan(weights.of("enough"));
    assertThat(weights.of("enough")).isLessThan(weights.of("certain"));
  }

  @Test
  void everyFeatureHasItsRow() {
    for (PairFeature feature : PairFeature.values()) {
      assertThat(weights.of(feature)).isEqualTo(weights.of(feature.row())).isNotZero();
    }
  }
}
