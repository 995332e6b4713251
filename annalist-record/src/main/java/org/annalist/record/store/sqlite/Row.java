package org.annalist.record.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One row of a result. */
final class Row {
  private final ResultSet set;

  Row(ResultSet set) {
    this.set = set;
  }

  String text(String column) throws SQLException {
    return set.getString(column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(set.getString(column));
  }

  long number(String column) throws SQLException {
    return set.getLong(column);
  }

  double real(String column) throws SQLException {
    return set.getDouble(column);
  }

  Optional<Double> optionalReal(String column) throws SQLException {
    double value = set.getDouble(column);
    return set.wasNull() ? Optional.empty() : Optional.of(value);
  }

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Mapper<T> {
    T map(Row row) throws SQLException;
  }
}
