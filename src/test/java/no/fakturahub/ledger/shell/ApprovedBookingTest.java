package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Level;
import no.fakturahub.ledger.Postings;
import no.fakturahub.ledger.Postings.State;
import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// A seller whose vouchers a person says yes to, beside one whose are booked by themselves.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.polling-interval=100ms", "hub.ledger.system=NONE",
    "hub.ledger.sellers.918273646.level=APPROVAL",
    "hub.ledger.sellers.918273646.groups.pilot=AUTOMATIC",
    "spring.datasource.url=${test.database}"})
class ApprovedBookingTest {

  @Autowired
  Invoices invoices;
  @Autowired
  Postings postings;
  @Autowired
  ParkedMessages parked;
  @Autowired
  Approvals approvals;
  @Autowired
  LedgerSettings settings;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionTemplate transaction;

  @BeforeEach
  void load(@Autowired CamelContext camel) throws Exception {
    LedgerRooms.load(camel, "errors", "book", "book-none", "book-again");
  }

  @Test
  void aVoucherWaitsForAYesAndOneYesIsEnoughForAllOfThem() {
    var one = approved(Shop.CONSULTANT, 501);
    var other = approved(Shop.CONSULTANT, 502);
    var another = approved(Shop.SELLER, 10_001);
    comesTo(another, State.LEFT_OUT);
    comesTo(one, State.WAITING);
    comesTo(other, State.WAITING);

    assertThat(parked.list(ParkedMessage.State.OPEN, 10)).extracting(ParkedMessage::code)
        .containsExactly("LEDGER_TO_APPROVE", "LEDGER_TO_APPROVE");
    parked.replayAll("LEDGER_TO_APPROVE", 10);
    assertThat(parked.list(ParkedMessage.State.OPEN, 10)).as("to try again is no yes").hasSize(2);
    approvals.approveAll("LEDGER_TO_APPROVE", 10, "Kari");

    comesTo(one, State.LEFT_OUT);
    comesTo(other, State.LEFT_OUT);
    assertThat(parked.list(ParkedMessage.State.OPEN, 10)).isEmpty();
  }

  @Test
  void theNearestLevelCounts() {
    var fjord = Shop.CONSULTANT.orgNumber();

    assertThat(settings.levelOf(fjord, "pilot")).isEqualTo(Level.AUTOMATIC);
    assertThat(settings.levelOf(fjord, null)).isEqualTo(Level.APPROVAL);
    assertThat(settings.levelOf(Shop.SELLER.orgNumber(), "pilot")).isEqualTo(Level.AUTOMATIC);
  }

  private void comesTo(Invoice invoice, State state) {
    await().untilAsserted(() -> assertThat(postings.of(invoice.id())).extracting(
        Postings.Booked::state).containsExactly(state));
  }

  private Invoice approved(Seller seller, long number) {
    return transaction.execute(_ -> {
      var made = Shop.order("o-" + number).invoiced(UUID.randomUUID(), seller, number,
          Shop.TODAY);
      invoices.issue(made);
      events.publishEvent(new InvoiceApproved(made));
      return made;
    });
  }
}
