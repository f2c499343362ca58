package no.fakturahub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import no.fakturahub.HubProcess;
import no.fakturahub.LongTest;
import org.junit.jupiter.api.Test;

/// The real process, killed at random moments while orders and bank files keep coming.
/// The seed is printed; `-Dseed=…` plays the same moments again.
@LongTest
class KillTest {

  private static final int KILLS = 10;
  private static final int ORDERS_A_ROUND = 4;
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration LONGEST_WORK = Duration.ofSeconds(5);
  private static final Duration LONGEST_BIRTH = Duration.ofSeconds(8);

  private final long seed = Long.getLong("seed", System.nanoTime());

  @Test
  void killsLoseNothingAndRepeatNothing() throws Exception {
    System.out.println("KillTest -Dseed=" + seed);
    var moments = new Random(seed);
    try (var hub = new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false")) {
      var business = new Business(hub);
      for (var round = 1; round <= KILLS; round++) {
        business.order("kill-" + round, ORDERS_A_ROUND);
        business.pay(round);
        hub.start();
        liveAWhile(hub, round, moments);
        hub.kill();
      }
      hub.start();
      business.awaitInvoices(hub);
      business.pay(KILLS + 1);
      business.awaitVouchers(hub);
      hub.kill();
      business.check(hub.tables());
    }
  }

  /// Every third is killed while it starts, the others while they work.
  private static void liveAWhile(HubProcess hub, int round, Random moments)
      throws InterruptedException {
    var working = round % 3 != 0;
    if (working)
      await().atMost(STARTING).ignoreExceptions()
          .until(() -> hub.get("/actuator/health/liveness") != null);
    var life = working ? LONGEST_WORK : LONGEST_BIRTH;
    assertThat(hub.diesWithin(moments.nextLong(life.toMillis())))
        .as("it lives until it is killed; see %s", hub.log()).isFalse();
  }
}
