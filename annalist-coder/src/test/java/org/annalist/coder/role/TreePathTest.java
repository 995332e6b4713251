package org.annalist.coder.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.coder.tree.Tree;
import org.junit.jupiter.api.Test;

class TreePathTest {
  private static TreePath path(String text, String from, String to) {
    Tree tree = Sentences.tree(Sentences.mentions(text), 0);
    return TreePath.of(tree, Sentences.word(tree, from), Sentences.word(tree, to));
  }

  @Test
  void downwardStepsNameRelationAndPreposition() {
    assertThat(path("Turkey traded with Iran.", "traded", "Iran").name()).isEqualTo(">obl:with");
    assertThat(path("Turkey traded with Iran.", "traded", "Turkey").name()).isEqualTo(">nsubj");
  }

  @Test
  void stepsToTheSideShareThePathOfTheFirst() {
    TreePath path = path("Turkey and Iran met officials.", "met", "Iran");
    assertThat(path.name()).isEqualTo(">nsubj");
    assertThat(path.level()).isEqualTo("conj");
  }

  @Test
  void clausesCrossedAreCounted() {
    TreePath path = path("Turkey said that Iran attacked rebels.", "attacked", "Turkey");
    assertThat(path.clauses()).isEqualTo(1);
    assertThat(path.name()).startsWith("<ccomp");
  }

  @Test
  void aWordIsNoStepFromItself() {
    assertThat(path("Turkey met Iran.", "met", "met").length()).isZero();
  }
}
