package no.fakturahub;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/// Where tests have their tables: H2 in memory, or with `-Ddatabase=postgresql` a PostgreSQL that the tests start. The
/// server flushes to the disk, as in real use; only the databases whose tests kill nothing do not wait for it.
public final class TestDatabase {

  /** Whether it is asked for. */
  public static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("database"));

  private TestDatabase() {}

  /// Where an empty database lies that nobody else has. In memory it is gone when nobody is connected to it any more.
  public static String fresh() {
    return POSTGRESQL
        ? onServer(false)
        : "jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";
  }

  /// The same, for tests that come and go: it stays until all tests are over.
  public static String lasting() {
    return POSTGRESQL ? fresh() : fresh() + ";DB_CLOSE_DELAY=-1";
  }

  /// The same on the server, for tests that kill: what is committed is on the disk.
  public static String durable() {
    return onServer(true);
  }

  /// An empty database and a small pool of connections to it.
  public static HikariDataSource open() {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(fresh());
    pool.setMinimumIdle(1);
    return pool;
  }

  /// A database with all the hub's tables.
  public static HikariDataSource migrated() {
    var database = open();
    migrate(database, "latest");
    return database;
  }

  /// Brings it to a version of the hub's tables.
  public static void migrate(HikariDataSource database, String version) {
    Flyway.configure().dataSource(database).target(version)
        .locations("classpath:db/migration/common",
            "classpath:db/migration/" + (POSTGRESQL ? "postgresql" : "h2"))
        .load().migrate();
  }

  /// The rows 1 to many, in the words of the database.
  public static String numbers(int many) {
    return (POSTGRESQL ? "generate_series" : "system_range") + "(1, " + many + ")";
  }

  private static String onServer(boolean durable) {
    var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
    try (var server = Server.RUNNING.getPostgresDatabase().getConnection();
        var statement = server.createStatement()) {
      statement.execute("create database " + name);
      if (!durable)
        statement.execute("alter database " + name + " set synchronous_commit = off");
      return Server.RUNNING.getJdbcUrl("postgres", name);
    } catch (SQLException no) {
      throw new IllegalStateException(no);
    }
  }

  /// Started by the first who asks; it ends with the tests.
  private static final class Server {

    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on")
            .setServerConfig("max_connections", "1000")
            .setPGStartupWait(Duration.ofMinutes(1)).start();
      } catch (IOException no) {
        throw new UncheckedIOException(no);
      }
    }
  }
}
