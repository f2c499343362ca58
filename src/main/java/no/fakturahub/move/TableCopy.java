package no.fakturahub.move;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One table, row for row, with the numbers that the database gave its rows.
final class TableCopy {

  /** Rows sent at a time; some hold files. */
  private static final int BATCH = 100;

  private final String table;
  private final Connection source;
  private final Connection target;
  private final Map<String, Boolean> columns;

  TableCopy(String table, Connection source, Connection target) throws SQLException {
    this.table = table;
    this.source = source;
    this.target = target;
    this.columns = Tables.columns(source, table);
  }

  /// @return how many rows
  long copy() throws SQLException {
    var names = String.join(", ", columns.keySet());
    var rows = 0L;
    try (var read = source.createStatement();
        var write = target
            .prepareStatement("insert into %s (%s) overriding system value values (%s)"
                .formatted(table, names,
                    String.join(", ", Collections.nCopies(columns.size(), "?"))))) {
      read.setFetchSize(BATCH);
      try (var from = read.executeQuery("select %s from %s".formatted(names, table))) {
        while (from.next()) {
          copyRow(from, write);
          if (++rows % BATCH == 0)
            write.executeBatch();
        }
      }
      write.executeBatch();
    }
    goOnCounting();
    return rows;
  }

  private void copyRow(ResultSet from, PreparedStatement write) throws SQLException {
    for (var i = 1; i <= columns.size(); i++) {
      var value = value(from, i);
      if (value == null)
        write.setNull(i, Types.NULL);
      else
        write.setObject(i, value);
    }
    write.addBatch();
  }

  /// In types that both databases take.
  static @Nullable Object value(ResultSet from, int column) throws SQLException {
    var type = from.getMetaData().getColumnTypeName(column);
    return type.equalsIgnoreCase("uuid")
        ? from.getObject(column, UUID.class)
        : value(from, column, from.getMetaData().getColumnType(column));
  }

  private static @Nullable Object value(ResultSet from, int column, int type) throws SQLException {
    return switch (type) {
      case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> from.getBytes(column);
      case Types.CLOB, Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR -> from.getString(column);
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
        from.getObject(column, OffsetDateTime.class);
      case Types.DATE -> from.getObject(column, LocalDate.class);
      default -> from.getObject(column);
    };
  }

  /// The next row gets the number after the highest, as it would have where it came from.
  private void goOnCounting() throws SQLException {
    for (var column : columns.entrySet()) {
      if (!column.getValue())
        continue;
      try (var statement = target.createStatement();
          var highest = statement.executeQuery("select coalesce(max(%s), 0) + 1 from %s"
              .formatted(column.getKey(), table))) {
        highest.next();
        var next = highest.getLong(1);
        try (var restart = target.createStatement()) {
          restart.execute("alter table %s alter column %s restart with %d".formatted(table,
              column.getKey(), next));
        }
      }
    }
  }
}
