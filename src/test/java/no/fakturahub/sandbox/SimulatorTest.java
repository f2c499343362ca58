package no.fakturahub.sandbox;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import no.fakturahub.BesideOthers;
import no.fakturahub.HubProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A shop's days out of a seed: orders and payments, some told twice; a Peppol and an accounting system that lose
/// answers, are slow, busy or down; and a hub that ends, as by `kill -9`, at a step of its routes. In the end each
/// thing has happened once.
///
/// The seed is printed, and `-Dseed=…` plays the same inputs, troubles and ends again; which thread comes first is the
/// machine's. `mvn test -Dtest=SimulatorTest -Drounds=200` goes on for long.
@Tag("long")
@BesideOthers
class SimulatorTest {

  private static final int ROUNDS = Integer.getInteger("rounds",
      Boolean.getBoolean("long") ? 12 : 1);
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final long LONGEST_LIFE = 15_000;

  private static final List<String> STEPS = List.of("keep-the-bytes", "accept-each-order",
      "to-our-order", "issue-the-invoice", "choose-the-channel", "the-ehf-there-is", "to-ehf",
      "two-verdicts", "approved", "to-the-access-point", "the-receipt-is-kept", "write-the-mail",
      "send-the-invoice", "to-the-mail-server", "the-mail-is-handed-over", "prove-and-book",
      "find-the-ledger", "introduce-the-customer", "post-the-voucher", "to-the-ledger");

  private static final List<String> TROUBLES = List.of(
      "peppol {\"kind\": \"LOST_RECEIPT\", \"times\": 2}",
      "peppol {\"kind\": \"SERVER_ERROR\", \"times\": 2}",
      "peppol {\"kind\": \"AS4_ERROR\", \"times\": 1}",
      "peppol {\"kind\": \"SML_SERVFAIL\", \"times\": 2}",
      "peppol {\"kind\": \"SMP_ERROR\", \"times\": 2}",
      "tripletex {\"kind\": \"ANSWER_LOST\", \"times\": 1, \"call\": \"POST /ledger/voucher\"}",
      "tripletex {\"kind\": \"ANSWER_LOST\", \"times\": 1, \"call\": \"POST /customer\"}",
      "tripletex {\"kind\": \"TOO_MANY\", \"times\": 5}",
      "tripletex {\"kind\": \"CUT\", \"times\": 3}",
      "tripletex {\"kind\": \"SERVER_ERROR\", \"times\": 2}",
      "tripletex {\"kind\": \"TOKEN_EXPIRED\", \"times\": 1}");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void whateverHappensEachThingHappensOnce() throws Exception {
    System.out.println("SimulatorTest -Drounds=%d -Dseed=%d".formatted(ROUNDS, seed));
    try (var hub = new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false")) {
      var business = new Business(hub);
      for (var round = 1; round <= ROUNDS; round++) {
        day(business, round);
        var at = "%s:%s:%d".formatted(random.nextBoolean() ? "before" : "after",
            STEPS.get(random.nextInt(STEPS.size())), 1 + random.nextInt(2));
        var trouble = TROUBLES.get(random.nextInt(TROUBLES.size()));
        hub.start("test.kill-at=" + at);
        arm(hub, trouble);
        var ended = hub.diesWithin(LONGEST_LIFE);
        System.out.println("  round %d: %s, %s%s".formatted(round, at, trouble,
            ended ? "" : ": not come to"));
        hub.kill();
      }
      hub.start();
      business.awaitInvoices(hub);
      business.pay(ROUNDS + 1);
      business.awaitVouchers(hub);
      Business.auditIsWhole(hub);
      hub.kill();
      business.check(hub.tables());
    }
  }

  private void day(Business business, int round) throws IOException {
    var file = "sim-" + round;
    business.order(file, 2 + random.nextInt(5));
    if (random.nextBoolean())
      business.orderAgain(file);
    business.pay(round);
    if (random.nextBoolean())
      business.payAgain(round);
  }

  /// As soon as it lives; it may be gone before.
  private static void arm(HubProcess hub, String trouble) throws InterruptedException {
    await().atMost(STARTING).ignoreExceptions().until(
        () -> !hub.isAlive() || hub.get("/actuator/health/liveness") != null);
    try {
      var words = trouble.split(" ", 2);
      hub.post("/sandbox/" + words[0] + "/faults", words[1]);
    } catch (IOException gone) {
      System.out.println("  gone before its trouble came");
    }
  }
}
