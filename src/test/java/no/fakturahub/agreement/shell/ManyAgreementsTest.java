package no.fakturahub.agreement.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Cycle;
import no.fakturahub.agreement.Plan;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Price;
import no.fakturahub.agreement.Terms;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;
import no.fakturahub.ledger.shell.TestClock;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A night with many agreements, stopped in the middle. At the size that the product promises:
/// `mvn test -Dtest=ManyAgreementsTest -Dagreements=100000`.
@NullUnmarked
@SpringBootTest(classes = AgreementRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.enabled=false", "hub.intake.max-bytes=1000000",
    "spring.datasource.url=${test.database.many}"})
@Tag("long")
class ManyAgreementsTest {

  private static final int MANY = Integer.getInteger("agreements", 2_000);

  @Autowired
  AgreementTable table;
  @Autowired
  NightRun night;
  @Autowired
  TestClock clock;
  @Autowired
  JdbcClient db;

  @Test
  void aNightThatIsStoppedGoesOnWhereItWasAndBillsNobodyTwice() throws Exception {
    var today = LocalDate.now(clock);
    IntStream.range(0, MANY).forEach(i -> table.insert("M-" + i, agreement(today)));

    var start = System.nanoTime();
    try (var thread = Executors.newSingleThreadExecutor()) {
      var running = thread.submit(() -> night.untilToday());
      while (billed() < MANY / 10 && !running.isDone()) {
        Thread.onSpinWait();
      }
      thread.shutdownNow();
    }
    var before = billed();
    night.untilToday();

    System.out.printf("%d agreements renewed in %s, after %d of them it was stopped%n", MANY,
        Duration.ofNanos(System.nanoTime() - start), before);
    assertThat(billed()).isEqualTo(MANY);
    assertThat(db.sql("select count(*) from invoice").query(Integer.class).single())
        .isEqualTo(MANY);
    assertThat(night.untilToday()).isZero();
  }

  private int billed() {
    return db.sql("select count(*) from agreement_document").query(Integer.class).single();
  }

  private static Agreement agreement(LocalDate today) {
    return new Agreement(UUID.randomUUID(), Shop.SELLER.orgNumber(), Shop.COMPANY,
        new References("Kari Nordmann", null, null, null),
        new Cycle(1, today.getDayOfMonth(), Cycle.Timing.IN_ADVANCE), today,
        Terms.of(new Plan("basis", "Basis", List.of(new Component("abonnement", "Abonnement", "EA",
            Measure.FIXED, new Price.Each(new BigDecimal("499")), Vat.standard("25")))), 1),
        List.of(), null);
  }
}
