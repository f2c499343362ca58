package no.fakturahub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import no.fakturahub.HubProcess;
import no.fakturahub.LongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL goes down and comes back, at moments out of a seed, while a hub works: whoever was in the middle of
/// something is cut off. The hub lives on by itself, and each thing happens once.
@LongTest
class DatabaseRestartTest {

  private static final int RESTARTS = 4;
  private static final Duration STARTING = Duration.ofMinutes(3);
  private static final long LONGEST_WORK = 4_000;
  private static final long LONGEST_DOWN = 3_000;

  private final long seed = Long.getLong("seed", System.nanoTime());
  @TempDir
  Path folder;

  @Test
  void whateverIsCutOffEachThingHappensOnce() throws Exception {
    System.out.println("DatabaseRestartTest -Dseed=" + seed);
    var moments = new Random(seed);
    var database = up(0);
    var port = database.getPort();
    try (var hub = new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false",
        "spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"))) {
      awaitLife(hub.start());
      var business = new Business(hub);
      for (var restart = 1; restart <= RESTARTS; restart++) {
        business.order("down-" + restart, 6);
        business.pay(restart);
        assertThat(hub.diesWithin(moments.nextLong(LONGEST_WORK))).isFalse();
        database.close();
        assertThat(hub.diesWithin(moments.nextLong(LONGEST_DOWN))).as("lives on").isFalse();
        database = up(port);
      }
      business.awaitInvoices(hub);
      business.pay(RESTARTS + 1);
      business.awaitVouchers(hub);
      Business.auditIsWhole(hub);
      business.check(hub.tables());
    } finally {
      database.close();
    }
  }

  /// @param port zero for any that is free
  private EmbeddedPostgres up(int port) throws IOException {
    return EmbeddedPostgres.builder().setPort(port).setDataDirectory(folder.resolve("tables"))
        .setCleanDataDirectory(false).setServerConfig("fsync", "on")
        .setPGStartupWait(Duration.ofMinutes(1)).start();
  }

  private static void awaitLife(HubProcess hub) {
    await().atMost(STARTING).alias("see " + hub.log()).ignoreExceptions()
        .until(() -> hub.get("/actuator/health/liveness") != null);
  }
}
