package org.annalist.reader.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PieceEndTest {
  @Test
  void blankLinesAreBetterThanLineBreaksAndTheseThanSentences() {
    assertThat(PieceEnd.before("aaaaa. bbb\n\nccc\nd e", 18)).isEqualTo(12);
    assertThat(PieceEnd.before("aaaaa. bbbbb\nd eeee", 18)).isEqualTo(13);
    assertThat(PieceEnd.before("aaaaaaaa. bbb eeee", 17)).isEqualTo(10);
    assertThat(PieceEnd.before("aaaaaaaaa bbbbbbbb", 17)).isEqualTo(10);
  }

  @Test
  void anUnbrokenRunIsCutAtTheLimitButNotInsideACharacter() {
    assertThat(PieceEnd.before("aaaaaaaaaa", 6)).isEqualTo(6);
    assertThat(PieceEnd.before("aaaaa\uD83D\uDE00aaa", 6)).isEqualTo(5);
  }
}
