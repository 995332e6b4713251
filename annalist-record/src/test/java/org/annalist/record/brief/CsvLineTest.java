package org.annalist.record.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {
  @Test
  void whatIsWrittenReadsBack() {
    List<String> cells = List.of("a, b", "say \"no\"", "", "plain");
    assertThat(CsvLine.cells(CsvLine.of(cells).strip())).isEqualTo(cells);
  }

  @Test
  void noCellIsTakenForAFormulaAndLineBreaksGo() {
    assertThat(CsvLine.of(List.of("=1+1", "-12.5", "two\nlines")))
        .isEqualTo("'=1+1,-12.5,two lines\n");
  }

  @Test
  void anOpenQuotationMarkIsRefused() {
    assertThatThrownBy(() -> CsvLine.cells("a,\"b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not closed");
  }
}
