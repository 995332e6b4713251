package org.annalist.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTableTest {
  private final CaseTable table =
      CaseTable.parse(List.of("xthe", "xarmy", "xof", "Nnato", "xattacked"));

  @Test
  void knownWordsGetTheirUsualWritingAndUnknownOnesACapital() {
    assertThat(table.restore("THE ARMY OF KABUL ATTACKED NATO , U.S.".split(" ")))
        .containsExactly("The", "army", "of", "Kabul", "attacked", "NATO", ",", "U.S.");
  }

  @Test
  void onlyTextInCapitalsThroughoutIsRestored() {
    assertThat(CaseTable.isCapitals("THE ARMY LEFT".split(" "))).isTrue();
    assertThat(CaseTable.isCapitals("THE ARMY left".split(" "))).isFalse();
    assertThat(CaseTable.isCapitals("US , UK".split(" "))).isFalse();
    assertThat(CaseTable.isCapitals("12 ; 13".split(" "))).isFalse();
  }

  @Test
  void theLinesOfATableMakeTheSameTable() {
    assertThat(CaseTable.parse(table.lines()).lines()).isEqualTo(table.lines()).hasSize(5);
  }
}
