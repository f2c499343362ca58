package no.fakturahub.agreement.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Agreements;
import no.fakturahub.agreement.Agreements.Used;
import no.fakturahub.agreement.Billing;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Closing;
import no.fakturahub.agreement.Cycle;
import no.fakturahub.agreement.Plan;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Planned;
import no.fakturahub.agreement.Price;
import no.fakturahub.agreement.Terms;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.TestClock;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Agreements over the years, in a real database, with a clock that is moved.
@NullUnmarked
@SpringBootTest(classes = AgreementRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.enabled=false", "hub.intake.max-bytes=1000000",
    "spring.datasource.url=${test.database}"})
class RenewalTest {

  private static int number;

  @Autowired
  AgreementTable table;
  @Autowired
  Billed billed;
  @Autowired
  NightRun night;
  @Autowired
  Invoices invoices;
  @Autowired
  TestClock clock;

  @Test
  void eachNightIssuesWhatIsDueAndNothingTwice() {
    var id = enter(monthly(plan("100.00")), today());

    for (var day = 0; day < 70; day++) {
      night.untilToday();
      night.untilToday();
      clock.pass(Duration.ofDays(1));
    }

    var made = table.find(id).orElseThrow().documents();
    assertThat(made).hasSize(3);
    assertThat(made.stream().map(one -> invoices.find(one.invoice()).orElseThrow().totals().net()))
        .containsOnly(new Money(100_00));
  }

  @Test
  void whatIsIssuedOverTwoYearsIsWhatThePreviewSaid() {
    var random = new Random(26);
    var ids = new ArrayList<UUID>();
    for (var i = 0; i < 12; i++) {
      ids.add(enter(new Agreement(UUID.randomUUID(), Shop.SELLER.orgNumber(), Shop.COMPANY,
          references(), new Cycle(List.of(1, 3, 12).get(i % 3), 1 + random.nextInt(31),
              Cycle.Timing.values()[i % 2]),
          today().plusDays(random.nextInt(40)), Terms.of(plan("1" + i + "9.90"), 1 + i % 4),
          List.of(), null), today()));
    }
    for (var month = 0; month < 24; month++) {
      var id = ids.get(random.nextInt(ids.size()));
      if (month % 3 == 0)
        table.change(id, "request " + month, new Change.Becomes(today(),
            today().plusDays(random.nextInt(-20, 20)), plan("" + (100 + random.nextInt(300))), 2));
      if (month % 3 == 0)
        billed.untilToday(id);
      if (!closed(id))
        table.use(id, "use " + month, new Used("use", today(), BigDecimal.TEN));
      clock.pass(Duration.ofDays(25 + random.nextInt(10)));
      night.untilToday();
    }

    for (var id : ids) {
      var standing = table.find(id).orElseThrow();
      var said = Billing.until(standing.agreement(), table.usage(id),
          today());
      assertThat(standing.documents()).extracting(Agreements.Made::key)
          .containsExactlyInAnyOrderElementsOf(said.stream().map(Planned::key).toList());
      for (var planned : said) {
        var invoice = invoices.find(standing.documents().stream()
            .filter(one -> one.key().equals(planned.key())).findFirst().orElseThrow().invoice())
            .orElseThrow();
        assertThat(invoice.totals().net()).isEqualTo(switch (planned) {
          case Planned.Bill bill -> bill.net();
          case Planned.Credit credit -> credit.net();
        });
        assertThat(invoice.isCreditNote()).isEqualTo(planned instanceof Planned.Credit);
      }
    }
  }

  @Test
  void oneThatCannotBeBilledStopsNoOther() {
    var good = enter(monthly(plan("100.00")), today());
    var bad = enter(new Agreement(UUID.randomUUID(), new OrgNumber("312900106"), Shop.COMPANY,
        references(), new Cycle(1, 1, Cycle.Timing.IN_ADVANCE), today(),
        Terms.of(plan("100.00"), 1), List.of(), null), today());

    night.untilToday();

    assertThat(table.find(good).orElseThrow().documents()).isNotEmpty();
    assertThat(table.find(bad).orElseThrow().documents()).isEmpty();
    assertThatThrownBy(() -> billed.untilToday(new UUID(1, 1))).isInstanceOf(Refused.class)
        .hasMessageContaining("00000000");
    table.next(bad, today().plusYears(100));
  }

  private boolean closed(UUID id) {
    return Closing.isPast(table.find(id).orElseThrow().agreement(),
        today(), today());
  }

  private UUID enter(Agreement agreement, LocalDate nextOn) {
    assertThat(table.insert("A-" + ++number, agreement)).isTrue();
    table.next(agreement.id(), nextOn);
    return agreement.id();
  }

  private Agreement monthly(Plan plan) {
    return new Agreement(UUID.randomUUID(), Shop.SELLER.orgNumber(), Shop.COMPANY, references(),
        new Cycle(1, today().getDayOfMonth(), Cycle.Timing.IN_ADVANCE), today(),
        Terms.of(plan, 1), List.of(), null);
  }

  private static References references() {
    return new References("Kari Nordmann", null, "avtale", null);
  }

  private static Plan plan(String each) {
    return new Plan("plan " + each, "Plan", List.of(
        new Component("base", "Abonnement", "EA", Measure.FIXED,
            new Price.Each(new BigDecimal(each)), Vat.standard("25")),
        new Component("use", "Forbruk", "KWH", Measure.USAGE,
            new Price.Each(new BigDecimal("2.50")), Vat.standard("25"))));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
