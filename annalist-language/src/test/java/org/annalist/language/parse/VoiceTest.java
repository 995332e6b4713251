package org.annalist.language.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceTest {
  private static final List<String> RELATIONS =
      List.of("root", "nsubj", "nsubj:pass", "aux", "aux:pass", "obj", "csubj", "csubj:pass");

  private static ParsedTree tree(int... labels) {
    return new ParsedTree(new int[] {0, 3, 3, 0, 3}, labels);
  }

  private static int[] labels(ParsedTree tree) {
    new Voice(RELATIONS).agree(tree);
    return new int[] {tree.label(1), tree.label(2), tree.label(3), tree.label(4)};
  }

  @Test
  void theSubjectBesideAPassiveAuxiliaryIsPassive() {
    assertThat(labels(tree(0, 1, 4, 0, 5))).containsExactly(2, 4, 0, 5);
    assertThat(labels(tree(0, 6, 4, 0, 1))).containsExactly(7, 4, 0, 2);
  }

  @Test
  void nothingElseChanges() {
    assertThat(labels(tree(0, 1, 3, 0, 5))).containsExactly(1, 3, 0, 5);
    assertThat(labels(tree(0, 2, 5, 0, 5))).containsExactly(2, 5, 0, 5);
  }

  @Test
  void theAuxiliaryOfAnotherVerbCountsNot() {
    ParsedTree tree = new ParsedTree(new int[] {0, 2, 0, 4, 2}, new int[] {0, 1, 0, 4, 5});
    assertThat(labels(tree)).containsExactly(1, 0, 4, 5);
  }

  @Test
  void relationsWithoutPassivesAreLeftAlone() {
    ParsedTree tree = tree(0, 1, 2, 0, 1);
    new Voice(List.of("root", "nsubj", "aux")).agree(tree);
    assertThat(tree.label(1)).isEqualTo(1);
  }
}
