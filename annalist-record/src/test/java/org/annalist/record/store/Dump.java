package org.annalist.record.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Every row of every table of a record, as text. */
final class Dump {
  private Dump() {}

  static List<String> of(Path folder) {
    List<String> out = new ArrayList<>();
    try (Connection raw =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"))) {
      for (String table : column(raw, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        out.add(table);
        out.addAll(column(raw, "SELECT * FROM " + table));
      }
      return out;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> column(Connection raw, String sql) throws SQLException {
    List<String> out = new ArrayList<>();
    try (Statement statement = raw.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          line.append(i == 1 ? "" : "|").append(rows.getString(i));
        }
        out.add(line.toString());
      }
    }
    return out;
  }
}
