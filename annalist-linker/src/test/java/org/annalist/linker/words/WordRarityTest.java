package org.annalist.linker.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordRarityTest {
  private final WordRarity rarity = WordRarity.builtIn();

  @Test
  void endingsOfPluralsPossessivesAndVerbsFallOff() {
    assertThat(Stems.of("Bombings killed the minister’s bodies; glass passes, was bombed"))
        .containsExactly("bomb", "kill", "the", "minister", "body", "glass", "pass", "was", "bomb");
  }

  @Test
  void wordsKeepTheirInnerPointsAndHyphens() {
    assertThat(Stems.words("U.S.-led forces, 3.5 km from Al-Bab."))
        .containsExactly("U.S", "led", "forces", "3.5", "km", "from", "Al-Bab");
  }

  @Test
  void rareWordsWeighMoreThanCommonOnes() {
    assertThat(rarity.of("zanzibarian")).isGreaterThan(rarity.of("bomb"));
    assertThat(rarity.of("bomb")).isGreaterThan(rarity.of("the"));
    assertThat(rarity.isCommon("the")).isTrue();
    assertThat(rarity.rarest(Set.of("the", "bomb", "zanzibarian"), 2))
        .containsExactly("zanzibarian", "bomb");
  }

  @Test
  void aTextIsLikeItselfAndUnlikeAnother() {
    WordVector one = rarity.vector(Stems.of("A bomb destroyed the bridge at Moyale"));
    WordVector same = rarity.vector(Stems.of("The bridge at Moyale: a bomb destroyed it"));
    WordVector other = rarity.vector(Stems.of("Farmers sold wheat in spring"));
    assertThat(one.cosine(same)).isCloseTo(1, within(1e-9));
    assertThat(one.cosine(other)).isZero();
    assertThat(one.shared(same, 1)).containsExactly("moyale");
    assertThat(one.cosine(WordVector.of(Map.of()))).isZero();
  }

  @Test
  void theHeaviestWordsAreALengthOfOneAgain() {
    WordVector cut = rarity.vector(Stems.of("A bomb destroyed the bridge at Moyale")).heaviest(2);
    assertThat(cut.weights()).hasSize(2);
    assertThat(cut.cosine(cut)).isCloseTo(1, within(1e-9));
    assertThat(List.copyOf(cut.weights().keySet())).contains("moyale");
  }
}
