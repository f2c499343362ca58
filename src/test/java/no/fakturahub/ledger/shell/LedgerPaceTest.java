package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.Reason;
import no.fakturahub.ledger.SomeEvents;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.sandbox.Ledgers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// However many postings wait, no vendor is asked oftener than it allows. The stand-ins have the vendors' own limits.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "spring.datasource.url=${test.database}"})
class LedgerPaceTest {

  /** A request that a busy machine holds back makes those after it look hasty, once or twice. */
  private static final int STALLS = 2;

  @TempDir
  static Path folder;
  private static Ledgers standIns;

  @Autowired
  Map<String, Ledger> ledgers;
  @Autowired
  TransactionTemplate transaction;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) {
    standIns = EveryLedger.standIns(folder, Clock.systemUTC(), settings);
  }

  @AfterAll
  static void stop() {
    standIns.close();
  }

  @Test
  void fikenIsAskedByOneAtATimeAndNoMoreThanFourTimesASecond() throws Exception {
    var booked = bookAtOnce("fiken", 8, 3);

    assertThat(booked).hasSize(8).doesNotHaveDuplicates();
    var limits = standIns.read("/fiken/limits");
    assertThat(limits.get("banned").asInt()).isZero();
    assertThat(limits.get("hurried").asInt()).isLessThanOrEqualTo(STALLS);
  }

  @Test
  void powerOfficeIsAskedNoMoreThanTenTimesASecond() throws Exception {
    var booked = bookAtOnce("poweroffice", 12, 6);

    assertThat(booked).hasSize(12).doesNotHaveDuplicates();
    assertThat(standIns.read("/poweroffice/limits").get("refused").asInt())
        .isLessThanOrEqualTo(STALLS);
  }

  private List<String> bookAtOnce(String ledger, int many, int threads) throws Exception {
    var sales = SomeEvents.of(new Random(7), many * 6).stream()
        .filter(posting -> posting.reason() == Reason.INVOICE_ISSUED).limit(many).toList();
    var booked = new ArrayList<String>();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var all = pool.invokeAll(IntStream.range(0, many)
          .mapToObj(i -> (Callable<Voucher>) () -> untilBooked(ledger, sales.get(i))).toList());
      for (var one : all) {
        booked.add(one.get().id());
      }
    }
    return booked;
  }

  /// As the scheduler does: who is asked to wait comes back.
  private Voucher untilBooked(String ledger, Posting posting) throws InterruptedException {
    var every = new EveryLedger(ledgers, transaction);
    while (true) {
      try {
        return every.book(ledger, posting);
      } catch (NotYet wait) {
        var millis = Duration.between(Clock.systemUTC().instant(), wait.until())
            .toMillis();
        new CountDownLatch(1).await(Math.max(1, millis),
            TimeUnit.MILLISECONDS);
      }
    }
  }
}
