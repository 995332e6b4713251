package org.annalist.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void commentsAndBlankLinesAreSkippedAndLinesAreCounted() {
    Table table = Table.parse("t.tsv", "# a comment\na\tb\n\n1\t2|3\n");
    assertThat(table.rows()).hasSize(1);
    Row row = table.rows().get(0);
    assertThat(row.line()).isEqualTo(4);
    assertThat(row.get("a")).isEqualTo("1");
    assertThat(row.list("b")).containsExactly("2", "3");
  }

  @Test
  void aRowWithTooManyCellsIsAProblemWithFileAndLineAndTheRestLoads() {
    Table table = Table.parse("t.tsv", "a\tb\n1\t2\t3\n4\t5\n");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.problems())
        .singleElement()
        .asString()
        .contains("AN-201")
        .contains("t.tsv, line 2");
  }

  @Test
  void aMissingTrailingCellIsEmpty() {
    Row row = Table.parse("t.tsv", "a\tb\n1\n").rows().get(0);
    assertThat(row.find("b")).isEmpty();
  }

  @Test
  void askingForAColumnThatIsNotThereNamesIt() {
    Row row = Table.parse("t.tsv", "a\n1\n").rows().get(0);
    assertThatThrownBy(() -> row.get("zzz"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zzz");
  }

  @Test
  void columnsThatAreLackingAreEmptyAndOthersAreLeftOut() {
    Row row = Table.parse("t.tsv", "a\tb\n1\t2\n").only(List.of("b", "c")).rows().get(0);
    assertThat(row.cells()).containsExactly("2", "");
    assertThat(row.has("a")).isFalse();
    assertThat(row.getOrEmpty("a")).isEmpty();
    assertThat(row.where()).hasToString("t.tsv, line 2");
  }

  @Test
  void aRowWithOtherCellsKeepsItsPlaceAndTheRest() {
    Row row = Table.parse("t.tsv", "a\tb\n1\t2\n").rows().get(0);
    assertThat(row.with(Map.of("b", "3"))).hasToString("t.tsv, line 2: [1, 3]");
    assertThat(row.cells()).containsExactly("1", "2");
    assertThatThrownBy(() -> row.with(Map.of("c", "3"))).hasMessageContaining("c");
  }

  @Test
  void partsOfACellAreStrippedAndEmptyOnesLeftOut() {
    Row row = Table.parse("t.tsv", "a\n | x||y | \n").rows().get(0);
    assertThat(row.list("a")).containsExactly("x", "y");
  }
}
