package org.annalist.language.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.annalist.language.word.ClusterTable;
import org.annalist.language.word.Words;
import org.junit.jupiter.api.Test;

class KnownMarksTest {
  private static KnownName name(int start, int end, KnownName.Kind kind) {
    return new KnownName(start, end, kind);
  }

  @Test
  void aMarkTellsTheKindAndThePlaceInTheName() {
    int[] marks =
        KnownMarks.of(
            6, List.of(name(0, 3, KnownName.Kind.ORGANISATION), name(4, 5, KnownName.Kind.STATE)));
    assertThat(marks[3]).isZero();
    assertThat(marks[5]).isZero();
    assertThat(List.of(marks[0], marks[1], marks[2], marks[4])).doesNotHaveDuplicates();
    assertThat(KnownMarks.of(1, List.of(name(0, 1, KnownName.Kind.PERSON)))[0])
        .isNotEqualTo(KnownMarks.of(1, List.of(name(0, 1, KnownName.Kind.STATE)))[0]);
  }

  @Test
  void ofOverlappingNamesTheFirstStays() {
    int[] both =
        KnownMarks.of(
            3, List.of(name(0, 2, KnownName.Kind.PERSON), name(1, 3, KnownName.Kind.STATE)));
    assertThat(both).isEqualTo(KnownMarks.of(3, List.of(name(0, 2, KnownName.Kind.PERSON))));
  }

  @Test
  void aNameBeyondTheWordsIsLeftOut() {
    assertThat(KnownMarks.of(2, List.of(name(1, 3, KnownName.Kind.PLACE)))).containsOnly(0);
  }

  @Test
  void aNameWithoutWordsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> name(2, 2, KnownName.Kind.PLACE))
        .withMessage("no words: 2 to 2");
  }

  @Test
  void wordsCarryTheMarksAndChangeInNothingElse() {
    Words plain = Words.of(new String[] {"Near", "Kabul"}, ClusterTable.empty());
    Words marked = plain.withKnown(new int[] {0, 9});
    assertThat(marked.known(1)).isEqualTo(9);
    assertThat(marked.known(-1)).isZero();
    assertThat(marked.lowerCode(1)).isEqualTo(plain.lowerCode(1));
    assertThat(plain.known(1)).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> plain.withKnown(new int[3]));
  }
}
