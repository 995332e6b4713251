package org.annalist.knowledge.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.annalist.knowledge.table.Row;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;

/** Reads codes and dates from the cells of one row and notes what is wrong with them. */
final class RowCells {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final Row row;
  private final List<Problem> problems;

  RowCells(Row row, List<Problem> problems) {
    this.row = row;
    this.problems = problems;
  }

  /** Three-letter codes of a cell; empty with a problem when one is malformed. */
  Optional<List<String>> codes(String column) {
    List<String> codes = row.list(column);
    Optional<String> unknown = KnownCodes.all().unknown(column, codes);
    if (unknown.isPresent()) {
      problems.add(
          Problem.warning(
              ProblemCode.UNKNOWN_CODE,
              row.where(),
              "\"" + unknown.get() + "\" in column " + column + " is no code that is known",
              "use ISO 3166-1 alpha-3 or a PLOVER code; the row was skipped"));
      return Optional.empty();
    }
    return Optional.of(codes);
  }

  /** The validity in columns {@code from} and {@code to}; empty with a problem when broken. */
  Optional<Validity> validity() {
    try {
      return Optional.of(
          new Validity(
              row.find("from").map(RowCells::firstDay), row.find("to").map(RowCells::lastDay)));
    } catch (DateTimeException | IllegalArgumentException e) {
      problems.add(
          Problem.warning(
              ProblemCode.BROKEN_KNOWLEDGE_ROW,
              row.where(),
              String.valueOf(e.getMessage()),
              "write dates as 2022-11-29, 2022-11 or 2022; the row was skipped"));
      return Optional.empty();
    }
  }

  private static LocalDate firstDay(String text) {
    return switch (text.length()) {
      case YEAR -> day(text + "-01-01");
      case MONTH -> day(text + "-01");
      default -> day(text);
    };
  }

  private static LocalDate lastDay(String text) {
    return switch (text.length()) {
      case YEAR -> day(text + "-12-31");
      case MONTH -> day(text + "-01").with(TemporalAdjusters.lastDayOfMonth());
      default -> day(text);
    };
  }

  /** ISO days by hand: the formatter of Java alone would take a tenth of the time of loading. */
  private static LocalDate day(String text) {
    boolean plain = text.length() == DAY && text.charAt(YEAR) == '-' && text.charAt(MONTH) == '-';
    for (int i = 0; plain && i < DAY; i++) {
      char c = text.charAt(i);
      plain = i == YEAR || i == MONTH || c >= '0' && c <= '9';
    }
    return plain
        ? LocalDate.of(
            number(text, 0, YEAR), number(text, YEAR + 1, MONTH), number(text, MONTH + 1, DAY))
        : LocalDate.parse(text);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** Notes that a cell which must not be empty is. */
  Optional<String> required(String column) {
    Optional<String> value = row.find(column);
    if (value.isEmpty()) {
      problems.add(
          Problem.warning(
              ProblemCode.BROKEN_KNOWLEDGE_ROW,
              row.where(),
              "column " + column + " is empty",
              "fill it in; the row was skipped"));
    }
    return value;
  }
}
