package no.fakturahub.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// The peer: rows of a thousand letters, each committed to the same PostgreSQL, by as many as post orders.
final class Commits {

  private static final int WRITERS = 16;

  private Commits() {}

  /// @return durable commits a second
  static double aSecond(String database, int seconds) throws Exception {
    try (var connection = DriverManager.getConnection(database);
        var statement = connection.createStatement()) {
      statement.execute("create table if not exists load_peer (content text)");
    }
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try (var writers = Executors.newFixedThreadPool(WRITERS)) {
      var sum = 0;
      for (var done : writers.invokeAll(IntStream.range(0, WRITERS)
          .mapToObj(_ -> (Callable<Integer>) () -> write(database, end))
          .toList()))
        sum += done.get();
      return sum / (double) seconds;
    }
  }

  private static int write(String database, long end) throws SQLException {
    var row = "x".repeat(1000);
    var written = 0;
    try (var connection = DriverManager.getConnection(database);
        var insert = connection.prepareStatement("insert into load_peer values (?)")) {
      for (; System.nanoTime() < end; written++) {
        insert.setString(1, row);
        insert.executeUpdate();
      }
    }
    return written;
  }
}
