package org.annalist.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTest {
  private static final int NONE = ParserState.NONE;

  /** "Rebels left Kabul .": nodes 1, 3 and 4 hang on 2, the root; mirrored 4, 2 and 1 on 3. */
  private static Guide guide() {
    int[] heads = {0, 2, 0, 2, 2};
    int[] labels = {0, 5, 6, 7, 8};
    float[] margins = {0, 3, 0, 30, 3};
    return new Guide(new ParsedTree(heads, labels, margins), MarginScale.of(10));
  }

  @Test
  void headsLabelsAndMarginsAreThoseOfTheWordSeenFromTheEnd() {
    Guide guide = guide();
    assertThat(guide.head(1)).isEqualTo(3);
    assertThat(guide.head(3)).isZero();
    assertThat(guide.label(2)).isEqualTo(7);
    assertThat(guide.label(4)).isEqualTo(5);
    assertThat(guide.sure(2)).isEqualTo(2);
    assertThat(guide.sure(4)).isEqualTo(1);
    assertThat(guide.sure(3)).isZero();
  }

  @Test
  void childrenAndSiblingsAreInReadingOrder() {
    Guide guide = guide();
    assertThat(guide.first(3)).isEqualTo(1);
    assertThat(guide.last(3)).isEqualTo(4);
    assertThat(guide.after(1)).isEqualTo(2);
    assertThat(guide.before(4)).isEqualTo(2);
    assertThat(guide.before(1)).isEqualTo(NONE);
    assertThat(guide.first(2)).isEqualTo(NONE);
    assertThat(guide.childrenFrom(3, 2)).isEqualTo(2);
    assertThat(guide.childrenFrom(3, 5)).isZero();
  }

  @Test
  void theRootAndMissingNodesHaveNothing() {
    Guide guide = guide();
    assertThat(guide.head(0)).isEqualTo(NONE);
    assertThat(guide.head(NONE)).isEqualTo(NONE);
    assertThat(guide.label(NONE)).isEqualTo(NONE);
    assertThat(guide.sure(NONE)).isZero();
    assertThat(guide.first(0)).isEqualTo(3);
    assertThat(guide.childrenFrom(NONE, 1)).isZero();
  }

  @Test
  void theMirrorOfTheMirrorIsTheNode() {
    assertThat(Guide.mirror(Guide.mirror(2, 7), 7)).isEqualTo(2);
    assertThat(Guide.mirror(0, 7)).isZero();
    assertThat(Guide.mirror(NONE, 7)).isEqualTo(NONE);
  }
}
