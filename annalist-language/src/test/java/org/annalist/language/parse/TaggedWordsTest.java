package org.annalist.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;
import org.junit.jupiter.api.Test;

class TaggedWordsTest {
  private static TaggedWords words(String text) {
    String[] forms = text.split(" ");
    int[] tags = new int[forms.length];
    return new TaggedWords(Words.of(forms, ClusterTable.empty()), tags, tags);
  }

  @Test
  void commasBetweenAreCountedUpToThree() {
    TaggedWords words = words("one , two , three , four , five");
    assertThat(words.between(1, 3)).isNotEqualTo(words.between(1, 5));
    assertThat(words.between(1, 7)).isEqualTo(words.between(1, 9));
    assertThat(words.between(1, 3)).isEqualTo(words.between(5, 7));
  }

  @Test
  void aQuotedWordIsToldFromOneOutside() {
    TaggedWords words = words("he said “ we won ” today again");
    assertThat(words.between(2, 4)).isNotEqualTo(words.between(4, 5));
    assertThat(words.between(4, 5)).isEqualTo(words.between(1, 2)).isEqualTo(words.between(2, 7));
  }

  @Test
  void theMirrorHasTheLastWordFirst() {
    String[] forms = {"Rebels", "left", "Kabul"};
    Words words = Words.of(forms, ClusterTable.empty());
    TaggedWords sentence = new TaggedWords(words, new int[] {1, 2, 3}, new int[] {4, 5, 6});
    TaggedWords mirror = sentence.mirrored();
    for (int node = 1; node <= 3; node++) {
      assertThat(mirror.word(node)).isEqualTo(sentence.word(4 - node));
      assertThat(mirror.penn(node)).isEqualTo(sentence.penn(4 - node));
      assertThat(mirror.universal(node)).isEqualTo(sentence.universal(4 - node));
      assertThat(mirror.shape(node)).isEqualTo(sentence.shape(4 - node));
    }
    assertThat(mirror.word(0)).isEqualTo(sentence.word(0));
    assertThat(mirror.word(4)).isEqualTo(sentence.word(4));
    assertThat(mirror.words().lower(0)).isEqualTo("kabul");
  }

  @Test
  void theRootAndMissingNodesHaveNothingBetween() {
    TaggedWords words = words("a , b");
    assertThat(words.between(0, 3)).isZero();
    assertThat(words.between(ParserState.NONE, 3)).isZero();
    assertThat(words.between(1, 4)).isZero();
  }
}
