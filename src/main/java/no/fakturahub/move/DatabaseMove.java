package no.fakturahub.move;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.ObjLongConsumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Everything a hub keeps, copied row for row into an empty database, whole or not at all. When it fails, tables may be
/// there, and no row. No hub may run on either.
///
/// H2 and PostgreSQL, both ways.
public final class DatabaseMove {

  /// Why nothing was moved.
  public enum Reason {

    /** The database to move from has no hub in it, or one of another version. */
    OTHER_VERSION,
    /** There are tables in the database to move to. */
    NOT_EMPTY
  }

  /// @see Reason
  public static final class NotMoved extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotMoved(Reason reason) {
      super(reason.name());
      this.reason = reason;
    }

    public Reason reason() {
      return reason;
    }
  }

  /// @param url of JDBC
  /// @param user and `password`: empty when the URL has them
  public record Place(String url, String user, String password) {

    Connection open() throws SQLException {
      var who = new Properties();
      if (!user.isEmpty()) {
        who.setProperty("user", user);
        who.setProperty("password", password);
      }
      return DriverManager.getConnection(url, who);
    }

    private Flyway flyway() {
      return Flyway.configure().dataSource(url, user.isEmpty() ? null : user,
          user.isEmpty() ? null : password)
          .locations("classpath:db/migration/common", "classpath:db/migration/{vendor}".replace(
              "{vendor}", url.startsWith("jdbc:h2:") ? "h2" : "postgresql"))
          .load();
    }
  }

  private DatabaseMove() {}

  /// @param each hears of each table when it is copied, with how many rows
  /// @return how many rows of each table lie there now
  /// @throws NotMoved when one of the databases is not as it must be; nothing was changed
  /// @throws SQLException when one of them does not answer, or another has the same file open; nothing was copied
  public static Map<String, Long> move(Place from, Place to, ObjLongConsumer<String> each)
      throws NotMoved, SQLException {
    try (var source = from.open(); var target = to.open()) {
      refuseOtherVersion(from, source);
      if (!Tables.of(target).isEmpty())
        throw new NotMoved(Reason.NOT_EMPTY);
      to.flyway().migrate();
      target.setAutoCommit(false);
      var counts = copyAll(source, target, each);
      target.commit();
      return counts;
    } catch (FlywayException broken) {
      throw new SQLException(broken);
    }
  }

  private static void refuseOtherVersion(Place from, Connection source)
      throws NotMoved, SQLException {
    var versions = from.flyway().info();
    if (Tables.of(source).isEmpty() || versions.current() == null || versions.pending().length > 0)
      throw new NotMoved(Reason.OTHER_VERSION);
  }

  private static Map<String, Long> copyAll(Connection source, Connection target,
      ObjLongConsumer<String> each) throws SQLException {
    var tables = Tables.of(source);
    for (var table : tables.reversed()) { // what the migrations themselves have written
      try (var statement = target.createStatement()) {
        statement.execute("delete from " + table);
      }
    }
    var counts = new LinkedHashMap<String, Long>();
    for (var table : tables) {
      var rows = new TableCopy(table, source, target).copy();
      counts.put(table, rows);
      each.accept(table, rows);
    }
    return counts;
  }
}
