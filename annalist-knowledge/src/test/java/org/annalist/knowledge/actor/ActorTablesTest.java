package org.annalist.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.annalist.knowledge.table.Table;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTablesTest {
  private static final String HEADER = "name\taliases\tcountry\tsectors\tfrom\tto\tnote\n";

  private static ActorLayer read(String rows) {
    return EntityRows.read("mine", Table.parse("mine.tsv", HEADER + rows), EntryKind.ARMED_GROUP);
  }

  @Test
  void aRowWithAnUnknownCodeIsAProblemWithFileAndLineAndTheRestLoads() {
    ActorLayer layer = read("Red Hand\t\tPeru\tREB\nBlue Hand\tBH\tPER\tREB\n");
    assertThat(layer.entries()).extracting(NamedEntry::text).containsExactly("Blue Hand", "BH");
    Problem problem = layer.problems().get(0);
    assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CODE);
    assertThat(problem.where().toString()).isEqualTo("mine.tsv, line 2");
  }

  @Test
  void datesOutOfOrderAreAProblem() {
    ActorLayer layer = read("Red Hand\t\tPER\tREB\t2010\t2005\n");
    assertThat(layer.entries()).isEmpty();
    assertThat(layer.problems().get(0).code()).isEqualTo(ProblemCode.BROKEN_KNOWLEDGE_ROW);
  }

  @Test
  void aDateInNoKnownFormIsAProblem() {
    assertThat(read("Red Hand\t\tPER\tREB\tlast year\n").problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-30", "2022-13", "22", "2022-1-01", "2022/01/01", "٢٠٢٢-٠١-٠١"})
  void aDayThatIsNoneIsAProblem(String day) {
    assertThat(read("Red Hand\t\tPER\tREB\t" + day + "\n").problems()).hasSize(1);
  }

  @Test
  void aMonthMeansItsFirstAndLastDay() {
    Validity validity =
        read("Red Hand\t\tPER\tREB\t2023-12\t2024-02\n").entries().get(0).entry().validity();
    assertThat(validity).hasToString("2023-12-01..2024-02-29");
  }

  @Test
  void aYearMeansItsFirstAndLastDay() {
    Validity validity =
        read("Red Hand\t\tPER\tREB\t2005\t2010\n").entries().get(0).entry().validity();
    assertThat(validity.holds(LocalDate.of(2010, 12, 31))).isTrue();
    assertThat(validity.holds(LocalDate.of(2011, 1, 1))).isFalse();
    assertThat(validity).hasToString("2005-01-01..2010-12-31");
  }

  @Test
  void aRoleOfUnknownKindIsAProblem() {
    Table table =
        Table.parse("r.tsv", "word\tplural\tsectors\tkind\tcountry\nguard\t\tCOP\thuman\n");
    ActorLayer layer = RoleRows.roles("mine", table);
    assertThat(layer.entries()).isEmpty();
    assertThat(layer.problems().get(0).message()).contains("human");
  }

  @Test
  void theUsersLayerWinsOverTheBuiltInOne() {
    Table table = Table.parse("mine.tsv", HEADER + "Boko Haram\t\tNER\tREB\n");
    ActorKnowledge own = ActorKnowledge.withoutPersons().with("mine", table, EntryKind.ARMED_GROUP);
    Resolution resolution = own.resolve("Boko Haram militants");
    assertThat(resolution.code()).isEqualTo("NER REB");
    assertThat(resolution.explain()).contains("mine.tsv, line 2");
  }

  @Test
  void anArticleDoesNotTakeAwayTheFirstWordOfALongerName() {
    Table table = Table.parse("mine.tsv", HEADER + "Hill Front\t\tPER\tREB\n");
    ActorKnowledge own = ActorKnowledge.withoutPersons().with("mine", table, EntryKind.ARMED_GROUP);
    assertThat(own.resolve("the Hill Front").code()).isEqualTo("PER REB");
    assertThat(own.resolve("The Hill reported").code()).isEqualTo("USA JRN");
  }

  @Test
  void aValidityCannotEndBeforeItStarts() {
    Optional<LocalDate> late = Optional.of(LocalDate.of(2020, 1, 1));
    Optional<LocalDate> early = Optional.of(LocalDate.of(2019, 1, 1));
    assertThatThrownBy(() -> new Validity(late, early))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-01-01");
  }
}
