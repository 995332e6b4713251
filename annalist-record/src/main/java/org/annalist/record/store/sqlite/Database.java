package org.annalist.record.store.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.annalist.model.problem.Location;
import org.annalist.model.problem.Problem;
import org.annalist.model.problem.ProblemCode;
import org.annalist.record.store.RecordUnusableException;

/** A thin layer over one JDBC connection. Optional arguments are bound as NULL when empty. */
final class Database implements AutoCloseable {
  private static final String REMEDY =
      "check free space and permissions, and that no other process holds the record";

  private final Connection connection;
  private final String uri;

  /** Writing statements by their text; closed with the connection. */
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  private Database(Connection connection, String uri) {
    this.connection = connection;
    this.uri = uri;
  }

  /** Opens or creates the file. */
  static Database open(String file, String uri) {
    try {
      Database out = new Database(DriverManager.getConnection("jdbc:sqlite:" + file), uri);
      out.script("PRAGMA busy_timeout = 10000");
      out.script("PRAGMA foreign_keys = ON");
      return out;
    } catch (SQLException e) {
      throw failure(uri, e);
    }
  }

  String uri() {
    return uri;
  }

  /** Runs one statement without arguments. */
  void script(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failure(uri, e);
    }
  }

  /** Runs a statement and gives the number of rows changed. */
  int run(String sql, Object... arguments) {
    try {
      PreparedStatement statement = prepared(sql);
      bind(statement, List.of(arguments));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(uri, e);
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  <T> List<T> query(Row.Mapper<T> mapper, String sql, Object... arguments) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, List.of(arguments));
      List<T> out = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        Row row = new Row(rows);
        while (rows.next()) {
          out.add(mapper.map(row));
        }
      }
      return out;
    } catch (SQLException e) {
      throw failure(uri, e);
    }
  }

  long number(String sql, Object... arguments) {
    return query(r -> r.number("n"), sql, arguments).stream().findFirst().orElse(0L);
  }

  /** Does all of it or nothing. The write lock is taken at once, so that two writers queue. */
  <T> T transaction(Supplier<T> work) {
    script("BEGIN IMMEDIATE");
    try {
      T out = work.get();
      script("COMMIT");
      return out;
    } catch (RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  private void rollBack(RuntimeException cause) {
    try {
      script("ROLLBACK");
    } catch (RecordUnusableException e) {
      cause.addSuppressed(e);
    }
  }

  private static void bind(PreparedStatement statement, List<Object> arguments)
      throws SQLException {
    int at = 1;
    for (Object argument : arguments) {
      Object value = argument instanceof Optional<?> o ? o.orElse(null) : argument;
      statement.setObject(at++, value);
    }
  }

  static RecordUnusableException failure(String uri, SQLException cause) {
    Problem problem =
        Problem.error(
            ProblemCode.RECORD_UNUSABLE,
            Location.of(uri),
            "the record cannot be used: " + cause.getMessage(),
            REMEDY);
    return new RecordUnusableException(problem, cause);
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      throw failure(uri, e);
    }
  }
}
