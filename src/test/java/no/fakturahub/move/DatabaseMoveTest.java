package no.fakturahub.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.fakturahub.BesideOthers;
import no.fakturahub.TestDatabase;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.move.DatabaseMove.NotMoved;
import no.fakturahub.move.DatabaseMove.Place;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a hub of `released/0.1.0` kept (the samples, played and left for a while), brought to this version and moved.
@NullUnmarked
@BesideOthers
class DatabaseMoveTest {

  private static final Path RELEASED = Path.of("src/test/resources/released/0.1.0.mv.db");

  @TempDir
  Path folder;

  private final Place target = new Place(TestDatabase.lasting(), "", "");
  private Place source;

  @BeforeEach
  void unpack() throws IOException {
    Files.copy(RELEASED, folder.resolve("hub.mv.db"));
    source = new Place("jdbc:h2:file:" + folder.resolve("hub")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "", "");
    Flyway.configure().dataSource(source.url(), null, null)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
  }

  @Test
  void everyRowIsThereAsItWas() throws Exception {
    var told = new TreeMap<String, Long>();

    var moved = DatabaseMove.move(source, target, told::put);

    assertThat(told).containsExactlyInAnyOrderEntriesOf(moved);
    assertThat(moved.get("invoice")).isPositive();
    assertThat(moved.get("timeline")).isPositive();
    var there = rows(target);
    rows(source).forEach((table, rows) -> assertThat(there.get(table)).as(table).isEqualTo(rows));
  }

  @Test
  void whatComesNextGetsTheNextNumber() throws Exception {
    DatabaseMove.move(source, target, (_, _) -> {});

    try (var there = target.open(); var statement = there.createStatement()) {
      statement.execute("""
          insert into timeline (invoice_id, at, step, evidence)
          select id, current_timestamp, 'NOTE', '' from invoice order by number limit 1""");
      try (var numbers = statement.executeQuery("select count(*), max(id) from timeline")) {
        numbers.next();
        assertThat(numbers.getLong(2)).isGreaterThanOrEqualTo(numbers.getLong(1));
      }
    }
  }

  @Test
  void onlyAnEmptyDatabaseIsMovedTo() throws Exception {
    DatabaseMove.move(source, target, (_, _) -> {});

    assertThatThrownBy(() -> DatabaseMove.move(source, target, (_, _) -> {}))
        .isInstanceOf(NotMoved.class).hasMessage("NOT_EMPTY");
  }

  @Test
  void onlyAHubOfThisVersionIsMoved() {
    assertThatThrownBy(() -> DatabaseMove.move(new Place("jdbc:h2:mem:", "", ""), target,
        (_, _) -> {})).isInstanceOf(NotMoved.class).hasMessage("OTHER_VERSION");
  }

  private static Map<String, List<String>> rows(Place place) throws SQLException {
    var all = new TreeMap<String, List<String>>();
    try (var database = place.open()) {
      for (var table : Tables.of(database)) {
        all.put(table, rows(database, table));
      }
    }
    return all;
  }

  private static List<String> rows(Connection database, String table) throws SQLException {
    var rows = new ArrayList<String>();
    var columns = Tables.columns(database, table).keySet().stream().sorted().toList();
    try (var statement = database.createStatement();
        var all = statement.executeQuery(
            "select %s from %s".formatted(String.join(", ", columns), table))) {
      while (all.next()) {
        var row = new ArrayList<String>();
        for (var i = 1; i <= columns.size(); i++) {
          row.add(columns.get(i - 1) + "=" + words(TableCopy.value(all, i)));
        }
        rows.add(row.toString());
      }
    }
    return rows.stream().sorted().toList();
  }

  private static String words(@Nullable Object value) {
    return value instanceof byte[] bytes ? Sha256.of(bytes) : String.valueOf(value);
  }
}
