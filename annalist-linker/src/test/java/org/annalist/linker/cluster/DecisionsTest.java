package org.annalist.linker.cluster;

import static org.annalist.model.link.Correction.Kind.MERGE;
import static org.annalist.model.link.Correction.Kind.SPLIT;
import static org.annalist.model.link.Correction.Kind.UNDO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.annalist.model.link.Correction;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final UnaryOperator<String> SAME = id -> id;

  private static Correction decided(long number, Correction.Kind kind, String left, String right) {
    return new Correction(
        number, kind, List.of(left), List.of(right), OptionalLong.empty(), "x", "2025", "");
  }

  private static Correction undo(long number, long of) {
    return new Correction(number, UNDO, List.of(), List.of(), OptionalLong.of(of), "x", "2025", "");
  }

  @Test
  void aMergeHoldsUntilItIsUndoneAndAgainWhenTheUndoIsUndone() {
    Correction merge = decided(1, MERGE, "a", "b");
    assertThat(Decisions.of(List.of(merge), SAME).mergedWith("b")).containsExactly("a");
    assertThat(Decisions.of(List.of(merge, undo(2, 1)), SAME).mergedWith("b")).isEmpty();
    Decisions again = Decisions.of(List.of(merge, undo(2, 1), undo(3, 2)), SAME);
    assertThat(again.of("a", "b")).contains(MERGE);
    assertThat(again.inForce()).containsExactly(merge);
  }

  @Test
  void theLaterOfTwoThatSpeakOfTheSamePairCounts() {
    Decisions both =
        Decisions.of(List.of(decided(1, MERGE, "a", "b"), decided(2, SPLIT, "b", "a")), SAME);
    assertThat(both.of("a", "b")).contains(SPLIT);
    assertThat(both.mergedWith("a")).isEmpty();
  }

  @Test
  void decisionsFollowAnAccountToItsSuccessor() {
    Decisions moved =
        Decisions.of(List.of(decided(1, SPLIT, "a", "b")), id -> id.equals("a") ? "a-new" : id);
    assertThat(moved.of("a-new", "b")).contains(SPLIT);
    assertThat(moved.of("a", "b")).isEmpty();
  }
}
