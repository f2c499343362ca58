package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nodes that look at the same door.
class DoorLeasesTest {

  private static final Duration LEASE = Duration.ofMillis(400);

  private final HikariDataSource database = TestDatabase.migrated();
  private final JdbcClient db = JdbcClient.create(database);
  private final List<DoorLeases> nodes = new ArrayList<>();

  @AfterEach
  void close() {
    nodes.forEach(DoorLeases::destroy);
    database.close();
  }

  @Test
  void theFirstHoldsItForAsLongAsItLives() {
    var first = node();
    var second = node();

    assertThat(first.mine("orders")).isTrue();

    await().during(LEASE.multipliedBy(3)).atMost(Duration.ofSeconds(20))
        .until(() -> !second.mine("orders") && first.mine("orders"));
    assertThat(second.mine("bank")).as("another door is free").isTrue();
  }

  @Test
  void theNextTakesOverAtOnceFromOneThatEnds() {
    var first = node();
    var second = node();
    first.mine("orders");

    first.destroy();

    assertThat(second.mine("orders")).isTrue();
  }

  @Test
  void oneThatWasKilledIsTakenOverWithinItsLease() {
    db.sql("""
        insert into door_lease values ('orders', 'killed',
          current_timestamp + 0.3 * interval '1' second)""").update();
    var second = node();

    assertThat(second.mine("orders")).isFalse();
    await().atMost(Duration.ofSeconds(20)).until(() -> second.mine("orders"));
  }

  @Test
  void oneThatComesBackLateSeesThatAnotherReads() {
    var late = node();
    late.mine("orders");

    db.sql("""
        update door_lease set node = 'another',
          held_until = current_timestamp + interval '1' hour""").update();

    await().atMost(Duration.ofSeconds(20)).until(() -> !late.mine("orders"));
  }

  private DoorLeases node() {
    var node = new DoorLeases(db, LEASE.toMillis());
    nodes.add(node);
    return node;
  }
}
