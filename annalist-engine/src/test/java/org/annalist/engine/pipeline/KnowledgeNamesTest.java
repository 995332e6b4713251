package org.annalist.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.annalist.language.name.KnownName;
import org.junit.jupiter.api.Test;

class KnowledgeNamesTest {
  private static final KnowledgeNames NAMES = KnowledgeNames.builtIn();

  private static List<KnownName> find(String text) {
    return NAMES.find(List.of(text.split(" ")));
  }

  @Test
  void statesAreKnownAndTownsBySize() {
    assertThat(find("Troops left Pakistan for Karachi ."))
        .contains(
            new KnownName(2, 3, KnownName.Kind.STATE), new KnownName(4, 5, KnownName.Kind.PLACE));
  }

  @Test
  void bodiesOfSeveralWordsAreOneName() {
    assertThat(find("The United Nations sent a team ."))
        .contains(new KnownName(1, 3, KnownName.Kind.ORGANISATION));
  }

  @Test
  void wellKnownPlacesInSmallLettersAreKindsOfTheirOwn() {
    assertThat(find("she left pakistan for san francisco ."))
        .containsExactly(
            new KnownName(2, 3, KnownName.Kind.UNCAPITALISED_STATE),
            new KnownName(4, 6, KnownName.Kind.UNCAPITALISED_PLACE));
  }

  @Test
  void otherSmallLettersAreNoNames() {
    assertThat(find("the battle was over in may .")).isEmpty();
  }

  @Test
  void namesLieInsideTheSentenceAndNeverOverlap() {
    List<String> words =
        List.of("New", "York", "Army", "of", "Paris", "-", "United", "Kabul", "’s", "the", "’");
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<String> sentence =
          random.ints(1 + random.nextInt(12), 0, words.size()).mapToObj(words::get).toList();
      boolean[] taken = new boolean[sentence.size()];
      for (KnownName name : NAMES.find(sentence)) {
        assertThat(name.end()).isLessThanOrEqualTo(sentence.size());
        for (int i = name.start(); i < name.end(); i++) {
          assertThat(taken[i]).as("%s in %s", name, sentence).isFalse();
          taken[i] = true;
        }
      }
    }
  }
}
