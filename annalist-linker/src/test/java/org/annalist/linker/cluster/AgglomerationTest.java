package org.annalist.linker.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgglomerationTest {
  @Test
  void whoIsLikeOnePartOfADecidedGroupJoinsIt() {
    Agglomeration three = new Agglomeration(3, 0.5);
    three.score(0, 1, -1);
    three.score(0, 2, 0.9);
    three.score(1, 2, -1);
    three.join(0, 1);
    assertThat(three.groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void nodesThatAreAlikeOnAverageBecomeOneGroup() {
    Agglomeration four = new Agglomeration(4, 0.5);
    four.score(0, 1, 0.9);
    four.score(2, 3, 0.8);
    four.score(1, 2, 0.6);
    four.score(0, 2, 0.1);
    four.score(0, 3, 0.1);
    four.score(1, 3, 0.1);
    assertThat(four.groups()).containsExactly(List.of(0, 1), List.of(2, 3));
  }

  @Test
  void aChainThatHoldsOnAverageIsOneGroup() {
    Agglomeration three = new Agglomeration(3, 0.5);
    three.score(0, 1, 0.9);
    three.score(1, 2, 0.7);
    three.score(0, 2, 0.4);
    assertThat(three.groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void pairsThatWereNotComparedAreLeftOutOfTheAverage() {
    Agglomeration three = new Agglomeration(3, 0.5);
    three.score(0, 1, 0.9);
    three.score(1, 2, 0.7);
    assertThat(three.groups()).containsExactly(List.of(0, 1, 2));
  }

  @Test
  void scoresThatWereNotToldAreAskedForOnceWhenTheyCount() {
    List<String> asked = new ArrayList<>();
    Agglomeration four =
        new Agglomeration(
            4,
            0.5,
            (a, b) -> {
              asked.add(Math.min(a, b) + "-" + Math.max(a, b));
              return b == 2 || a == 2 ? 0.1 : 0.9;
            });
    four.score(0, 1, 0.9);
    four.score(1, 2, 0.6);
    four.score(1, 3, 0.6);
    assertThat(four.groups()).containsExactly(List.of(0, 1, 3), List.of(2));
    assertThat(asked).containsExactlyInAnyOrder("0-2", "0-3", "2-3");
  }

  @Test
  void groupsOfWhichNoScoreWasToldNeverBecomeOne() {
    Agglomeration three = new Agglomeration(3, 0.5, (a, b) -> 1);
    three.score(0, 1, 0.9);
    assertThat(three.groups()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void whatIsForbiddenNeverStandsTogetherEvenThroughAThird() {
    Agglomeration three = new Agglomeration(3, 0.5);
    three.score(0, 1, 0.9);
    three.score(1, 2, 0.95);
    three.score(0, 2, 0.9);
    three.forbid(0, 2);
    assertThat(three.groups()).containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void whatMustStandTogetherDoesWithoutAnyScore() {
    Agglomeration three = new Agglomeration(3, 0.5);
    three.join(0, 2);
    assertThat(three.groups()).containsExactly(List.of(0, 2), List.of(1));
  }

  @Test
  void aProhibitionOutweighsAJoin() {
    Agglomeration two = new Agglomeration(2, 0.5);
    two.forbid(0, 1);
    two.join(0, 1);
    assertThat(two.groups()).containsExactly(List.of(0), List.of(1));
  }
}
