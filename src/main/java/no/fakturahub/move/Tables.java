package no.fakturahub.move;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The hub's tables as a database describes them, those first that others point to.
final class Tables {

  static final String VERSIONS = "flyway_schema_history";

  private Tables() {}

  /// @throws SQLException when the database does not answer
  static List<String> of(Connection database) throws SQLException {
    var needs = new LinkedHashMap<String, Set<String>>();
    try (var all = database.getMetaData().getTables(null, schema(database), null,
        new String[]{"TABLE", "BASE TABLE"})) {
      while (all.next()) {
        if (!all.getString("TABLE_NAME").equals(VERSIONS))
          needs.put(all.getString("TABLE_NAME"), new LinkedHashSet<>());
      }
    }
    for (var table : needs.keySet()) {
      try (var keys = database.getMetaData().getImportedKeys(null, schema(database), table)) {
        while (keys.next()) {
          if (!keys.getString("PKTABLE_NAME").equals(table))
            needs.get(table).add(keys.getString("PKTABLE_NAME"));
        }
      }
    }
    return inOrder(needs);
  }

  private static List<String> inOrder(Map<String, Set<String>> needs) {
    var order = new ArrayList<String>();
    while (order.size() < needs.size()) {
      var next = needs.keySet().stream().filter(table -> !order.contains(table)
          && order.containsAll(needs.get(table))).toList();
      if (next.isEmpty())
        throw new IllegalStateException("Tables point at each other in a ring: " + needs);
      order.addAll(next);
    }
    return order;
  }

  /// @return the columns that are written, and whether each is numbered by the database
  static Map<String, Boolean> columns(Connection database, String table) throws SQLException {
    var columns = new LinkedHashMap<String, Boolean>();
    try (var all = database.getMetaData().getColumns(null, schema(database), table, null)) {
      while (all.next()) {
        if (!"YES".equals(all.getString("IS_GENERATEDCOLUMN")))
          columns.put(all.getString("COLUMN_NAME"),
              "YES".equals(all.getString("IS_AUTOINCREMENT")));
      }
    }
    return columns;
  }

  private static String schema(Connection database) throws SQLException {
    return database.getSchema();
  }
}
