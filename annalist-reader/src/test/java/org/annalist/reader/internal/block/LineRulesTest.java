package org.annalist.reader.internal.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.annalist.model.text.BlockKind;
import org.junit.jupiter.api.Test;

class LineRulesTest {
  @Test
  void theFirstRowThatFitsDecides() throws IOException {
    LineRules rules = read("h\n# note\nCAPTION\t9\t^Pic\nFURNITURE\t9\t^P\n");
    assertThat(rules.kindOf("Picture of a bridge")).contains(BlockKind.CAPTION);
    assertThat(rules.kindOf("Print this")).contains(BlockKind.FURNITURE);
    assertThat(rules.kindOf("Soldiers left")).isEmpty();
  }

  @Test
  void aRowHoldsOnlyUpToItsNumberOfWords() throws IOException {
    LineRules rules = read("h\nFURNITURE\t2\t^By\n");
    assertThat(rules.kindOf("By Anna")).isPresent();
    assertThat(rules.kindOf("By noon the bridge was gone")).isEmpty();
  }

  @Test
  void aBrokenRowIsToldWithItsLine() {
    assertThatThrownBy(() -> read("h\nCAPTION\t9\t^ok\nCAPTION\t9\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line-rules.tsv:3");
    assertThatThrownBy(() -> read("h\nCAPTION\t9\t(open\n")).hasMessageContaining(":2");
  }

  private static LineRules read(String table) throws IOException {
    return LineRules.read(new BufferedReader(new StringReader(table)));
  }
}
