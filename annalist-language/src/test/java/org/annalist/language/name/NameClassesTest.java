package org.annalist.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameClassesTest {
  private static final int B_ORG = 0;
  private static final int B_PER = 1;
  private static final int I_ORG = 2;
  private static final int OUTSIDE = 3;
  private static final NameClasses CLASSES =
      new NameClasses(List.of("B-ORG", "B-PER", "I-ORG", "O"));

  @Test
  void aNameThatGoesOnMustHaveBegun() {
    assertThat(CLASSES.allows(B_ORG, I_ORG)).isTrue();
    assertThat(CLASSES.allows(I_ORG, I_ORG)).isTrue();
    assertThat(CLASSES.allows(B_PER, I_ORG)).isFalse();
    assertThat(CLASSES.allows(OUTSIDE, I_ORG)).isFalse();
    assertThat(CLASSES.allows(-1, I_ORG)).isFalse();
    assertThat(CLASSES.allows(-1, B_ORG)).isTrue();
    assertThat(CLASSES.allows(I_ORG, OUTSIDE)).isTrue();
  }

  @Test
  void eachWordOfANameKnowsWhereItStarts() {
    assertThat(CLASSES.starts(new int[] {OUTSIDE, B_ORG, I_ORG, B_ORG, B_PER, I_ORG}))
        .containsExactly(-1, 1, 1, 3, 4, 5);
  }

  @Test
  void beginningAndInsideAreOfOneKind() {
    assertThat(CLASSES.kinds()).isEqualTo(2);
    assertThat(CLASSES.kind(I_ORG)).isEqualTo(CLASSES.kind(B_ORG));
    assertThat(CLASSES.kind(OUTSIDE)).isNegative();
  }
}
