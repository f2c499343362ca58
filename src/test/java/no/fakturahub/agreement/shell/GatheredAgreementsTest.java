package no.fakturahub.agreement.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Agreement;
import no.fakturahub.agreement.Agreements;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Cycle;
import no.fakturahub.agreement.Plan;
import no.fakturahub.agreement.Price;
import no.fakturahub.agreement.Terms;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Level;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.order.Coming;
import no.fakturahub.order.ComingInvoices;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Agreements of a seller who gathers them, and of one who says yes of each.
@NullUnmarked
@SpringBootTest(classes = AgreementRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.enabled=false", "hub.intake.max-bytes=1000000",
    "hub.orders.sellers.987654325.gather=MONTHLY",
    "hub.orders.sellers.987654325.gather-agreements=true",
    "hub.orders.sellers.918273646.level=APPROVAL",
    "spring.datasource.url=${test.database}"})
class GatheredAgreementsTest {

  @Autowired
  AgreementTable table;
  @Autowired
  Billed billed;
  @Autowired
  NightRun night;
  @Autowired
  Agreements agreements;
  @Autowired
  ComingInvoices coming;
  @Autowired
  Invoices invoices;
  @Autowired
  TestClock clock;

  @Test
  void twoOfACustomersAgreementsAreOneInvoiceAndWhatCreditsItWaitsForIt() {
    var one = enter(Shop.SELLER, "G-1", "100.00");
    enter(Shop.SELLER, "G-2", "50.00");

    night.untilToday();
    var gathered = gathered();
    assertThat(gathered.orders()).hasSize(2);
    table.change(one, "up", new Change.Becomes(today(), today(), plan("200.00"), 1));
    assertThat(billed.byItself(one)).isZero();
    clock.pass(Duration.ofDays(1));
    night.untilToday();
    assertThat(table.find(one).orElseThrow().documents()).hasSize(1);

    coming.make(List.of(gathered.id()), "Kari");
    night.untilToday();

    var made = invoices.find(gathered.id()).orElseThrow();
    assertThat(made.lines()).extracting(Line::description).allSatisfy(
        said -> assertThat(said).startsWith("Avtale G-"));
    assertThat(invoices.creditNotes(made.id())).hasSize(1);
    assertThat(table.find(one).orElseThrow().documents()).hasSize(3);
  }

  @Test
  void whatIsNeverMadeIsNotCreditedAndTheAgreementGoesOn() {
    var id = enter(Shop.SELLER, "G-4", "100.00");
    night.untilToday();
    var dropped = table.find(id).orElseThrow().documents().getFirst().invoice();
    table.change(id, "up", new Change.Becomes(today(), today(), plan("200.00"), 1));
    coming.drop(dropped, "agreed otherwise", "Kari");

    assertThat(billed.untilToday(id)).as("the new price").isOne();

    assertThat(table.find(id).orElseThrow().documents()).hasSize(3);
    assertThat(billed.untilToday(id)).isZero();
    coming.drop(gathered().id(), "tested", "Kari");
  }

  @Test
  void whatWaitsForAYesIsIssuedWhenAPersonSaysSo() {
    var id = enter(Shop.CONSULTANT, "G-3", "100.00");

    night.untilToday();
    assertThat(table.find(id).orElseThrow().documents()).isEmpty();
    assertThat(agreements.bill(id)).isOne();

    assertThat(invoices.find(table.find(id).orElseThrow().documents().getFirst().invoice()))
        .isPresent();
  }

  private Coming gathered() {
    return coming.waiting(Shop.SELLER.orgNumber(), Level.AUTOMATIC, 10).getFirst();
  }

  private UUID enter(Seller seller, String number, String each) {
    var agreement = new Agreement(UUID.randomUUID(), seller.orgNumber(), Shop.COMPANY,
        new References("Kari Nordmann", null, null, null),
        new Cycle(1, today().getDayOfMonth(), Cycle.Timing.IN_ADVANCE), today(),
        Terms.of(plan(each), 1), List.of(), null);
    table.insert(number, agreement);
    return agreement.id();
  }

  private static Plan plan(String each) {
    return new Plan("basis", "Basis", List.of(new Plan.Component("fast", "Basis", "EA",
        Plan.Measure.FIXED, new Price.Each(new BigDecimal(each)),
        Vat.standard("25"))));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
