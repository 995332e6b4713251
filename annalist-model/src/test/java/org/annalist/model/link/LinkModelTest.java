package org.annalist.model.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkModelTest {
  @Test
  void aLinkIsTheSameWhicheverWayItIsGiven() {
    NodeLink one = NodeLink.between("b", "a", 0.5, List.of());
    assertThat(one).isEqualTo(NodeLink.between("a", "b", 0.5, List.of()));
    assertThat(one.other("a")).isEqualTo("b");
    assertThat(one.other("b")).isEqualTo("a");
  }

  @Test
  void nothingIsLinkedToItself() {
    assertThatThrownBy(() -> NodeLink.between("a", "a", 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a, a");
  }

  @Test
  void anUndoNamesWhatItTakesBackAndNothingElseDoes() {
    assertThat(correction(Correction.Kind.UNDO, List.of(), List.of(), OptionalLong.of(3)).undoes())
        .hasValue(3);
    assertThatThrownBy(
            () -> correction(Correction.Kind.MERGE, List.of("a"), List.of("b"), OptionalLong.of(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> correction(Correction.Kind.UNDO, List.of(), List.of(), OptionalLong.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAccountCannotStandOnBothSidesOfACorrection() {
    assertThatThrownBy(
            () ->
                correction(
                    Correction.Kind.SPLIT, List.of("a", "b"), List.of("b"), OptionalLong.empty()))
        .hasMessageContaining("both sides");
  }

  @Test
  void ranksScatterIdsThatAreAlike() {
    List<Long> ranks = IntStream.range(0, 1000).mapToObj(i -> LinkStore.rank("inc-" + i)).toList();
    assertThat(ranks).doesNotHaveDuplicates().allMatch(r -> r >= 0);
    long lower = ranks.stream().filter(r -> r < Long.MAX_VALUE / 2).count();
    assertThat(lower).isBetween(400L, 600L);
  }

  @Test
  void groupsAndNodesKeepTheirPartsSorted() {
    assertThat(new LinkNode("n", "d", "", List.of("b", "a", "b")).keys()).containsExactly("a", "b");
    LinkGroup group = new LinkGroup("g", "y", List.of("y", "x"), GroupSummary.of("attack", 2));
    assertThat(group.members()).containsExactly("x", "y");
    assertThatThrownBy(() -> new LinkGroup("g", "x", List.of(), GroupSummary.of("attack", 0)))
        .hasMessageContaining("without its anchor");
  }

  @Test
  void aQueryKeepsWhatWasAskedBefore() {
    IncidentQuery query = IncidentQuery.all().in("KEN").ofType("ASSAULT").atLeast(1, 2).first(5);
    assertThat(query.country()).contains("KEN");
    assertThat(query.types()).contains("ASSAULT");
    assertThat(query.minReports()).isEqualTo(2);
    assertThatThrownBy(() -> query.first(0)).hasMessageContaining("limit");
  }

  private static Correction correction(
      Correction.Kind kind, List<String> left, List<String> right, OptionalLong undoes) {
    return new Correction(0, kind, left, right, undoes, "an analyst", "2025-01-01", "why");
  }
}
