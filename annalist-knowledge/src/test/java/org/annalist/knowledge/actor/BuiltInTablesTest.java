package org.annalist.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.knowledge.table.Row;
import org.annalist.knowledge.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables that ship promise in their heads. */
class BuiltInTablesTest {
  private static final String DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";

  private static List<Row> rows(String table) {
    return Table.resource(BuiltInActors.class, table + ".tsv").rows();
  }

  @Test
  void anOfficeWithoutAnEndTellsAsOfWhen() {
    assertThat(rows("persons"))
        .filteredOn(r -> r.get("to").isEmpty())
        .allSatisfy(r -> assertThat(r.get("as_of")).as("%s", r).matches(DAY));
  }

  @Test
  void noPersonHoldsAnOfficeTwiceFromTheSameDay() {
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rows("persons")) {
      Row before =
          seen.putIfAbsent(Slug.id(EntryKind.PERSON, row.get("name")) + row.get("from"), row);
      assertThat(before).as("%s", row).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"metonyms", "state-bodies", "organisations", "media", "armed-groups", "parties"})
  void noNameStandsTwiceForTheSameDays(String table) {
    Map<List<String>, Row> seen = new HashMap<>();
    for (Row row : rows(table)) {
      List<String> key = new ArrayList<>(Words.key(row.get("name")));
      key.add(row.get("from") + ".." + row.get("to") + row.get("country"));
      assertThat(seen.putIfAbsent(key, row)).as("%s", row).isNull();
    }
  }

  @Test
  void noTitleStandsTwice() {
    Map<List<String>, Row> seen = new HashMap<>();
    for (Row row : rows("ranks")) {
      assertThat(seen.putIfAbsent(Words.key(row.get("title")), row)).as("%s", row).isNull();
    }
  }
}
