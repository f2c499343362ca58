package no.fakturahub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.fakturahub.HubProcess;
import no.fakturahub.LongTest;
import no.fakturahub.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three processes on one PostgreSQL, killed and started again while orders and bank files keep coming. A fourth is the
/// world around them, and does nothing else. The seed is printed; `-Dseed=…` plays the same kills again.
@LongTest
class NodesTest {

  private static final int NODES = 3;
  private static final int ROUNDS = 6;
  private static final int ORDERS_A_ROUND = 6;
  private static final Duration STARTING = Duration.ofMinutes(3);
  private static final Duration LONGEST_WORK = Duration.ofSeconds(6);

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final String database = TestDatabase.durable();

  @TempDir
  Path noRoutes;

  @Test
  void whateverDiesEachThingHappensOnce() throws Exception {
    System.out.println("NodesTest -Dseed=" + seed);
    var moments = new Random(seed);
    try (var world = new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false",
        "hub.routes=" + noRoutes, "hub.mail.imap.read=false")) {
      awaitLife(world.start());
      var nodes = IntStream.range(0, NODES).mapToObj(_ -> node(world)).toList();
      try {
        nodes.forEach(HubProcess::start);
        nodes.forEach(NodesTest::awaitLife);
        var business = new Business(world);
        for (var round = 1; round <= ROUNDS; round++) {
          business.order("nodes-" + round, ORDERS_A_ROUND);
          toAll(nodes, business.orderOf("both-" + round));
          business.pay(round);
          var victim = nodes.get(moments.nextInt(NODES));
          assertThat(victim.diesWithin(moments.nextLong(LONGEST_WORK.toMillis()))).isFalse();
          if (round % 3 == 0)
            victim.stop();
          else
            victim.kill();
          awaitLife(victim.start());
        }
        business.awaitInvoices(nodes.getFirst());
        business.pay(ROUNDS + 1);
        business.awaitVouchers(nodes.getFirst());
        business.check(nodes.getFirst().tables());
      } finally {
        for (var node : nodes)
          node.close();
      }
    }
  }

  /// The same order comes to every node in the same moment, as from a sender that lost the answer.
  private static void toAll(List<HubProcess> nodes, String order) {
    var sent = nodes.stream().map(node -> CompletableFuture.runAsync(() -> {
      try {
        node.post("/api/orders", order);
      } catch (IOException | InterruptedException refused) {
        throw new IllegalStateException(refused);
      }
    })).toList();
    sent.forEach(CompletableFuture::join);
  }

  private HubProcess node(HubProcess world) {
    return new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false",
        "hub.data=" + world.data(), "hub.sandbox.port=" + world.setting("server.port"),
        "hub.mail.port=" + world.setting("hub.sandbox.mail.port"),
        "hub.mail.imap.port=" + world.setting("hub.sandbox.mail.imap-port"),
        "hub.intake.lease=4000", "spring.datasource.url=" + database);
  }

  private static void awaitLife(HubProcess hub) {
    await().atMost(STARTING).alias("see " + hub.log()).ignoreExceptions()
        .until(() -> hub.get("/actuator/health/liveness") != null);
  }
}
