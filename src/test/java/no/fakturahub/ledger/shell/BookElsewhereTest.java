package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.Postings;
import no.fakturahub.ledger.Postings.Booked;
import no.fakturahub.ledger.Postings.State;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.sandbox.Ledgers;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// The whole way to Fiken and to PowerOffice Go: event, row, task, route, wire, voucher.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "hub.ledger.tries=5", "hub.ledger.first-pause=50ms", "hub.ledger.fiken.pause=0ms",
    "hub.ledger.poweroffice.pause=0ms", "db-scheduler.polling-interval=100ms",
    "hub.ledger.sellers.987654325.system=FIKEN",
    "hub.ledger.sellers.918273646.system=POWEROFFICE",
    "hub.ledger.sellers.918273646.closed-period=NEXT_OPEN",
    "spring.datasource.url=${test.database}"})
class BookElsewhereTest {

  private static final AtomicLong NUMBER = new AtomicLong(70_000);

  @TempDir
  static Path folder;
  private static Ledgers standIns;

  @Autowired
  Invoices invoices;
  @Autowired
  Postings postings;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  ParkedMessages parked;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) {
    standIns = EveryLedger.standIns(folder, Clock.systemUTC(), settings,
        "hub.sandbox.poweroffice.per-second=100000");
  }

  @BeforeEach
  void load(@Autowired CamelContext camel) throws Exception {
    standIns.relent("fiken");
    LedgerRooms.load(camel, "errors", "book", "book-fiken", "book-poweroffice", "book-again");
  }

  @AfterAll
  static void stop() {
    standIns.close();
  }

  @Test
  void twoPaymentsThatAreAlikeAreTwoInFikenWhicheverAnswerIsLost() {
    var invoice = approved(Shop.SELLER);
    comesTo(invoice, State.BOOKED);
    standIns.tell("/fiken/faults",
        "{\"kind\":\"ANSWER_LOST\",\"times\":2,\"call\":\"POST /sales/{id}/payments\"}");

    transaction.executeWithoutResult(_ -> {
      pay(invoice);
      pay(invoice);
    });
    var booked = comesTo(invoice, State.BOOKED, State.BOOKED, State.BOOKED);

    assertThat(booked).extracting(one -> one.voucher().id()).doesNotHaveDuplicates();
    assertThat(sale(invoice).get("salePayments")).hasSize(2);
  }

  @Test
  void aSaleOfAnothersNumberWaitsForAPerson() {
    comesTo(approved(Shop.SELLER), State.BOOKED);
    var invoice = issued(Shop.SELLER, NUMBER.incrementAndGet());
    seize(invoice.number());
    approve(invoice);

    comesTo(invoice, State.WAITING);
    assertThat(parked.list(ParkedMessage.State.OPEN, 1).getFirst().code())
        .isEqualTo("FIKEN_NUMBER_TAKEN");
  }

  @Test
  void whatIsLockedInPowerOfficeGoesOnTheNextOpenDayWhereTheSellerSaysSo() {
    standIns.tell("/poweroffice/books/sandbox-fjord", "{\"lockDate\":\"2026-11-30\"}");
    var invoice = approved(Shop.CONSULTANT);

    var booked = comesTo(invoice, State.BOOKED).getFirst();

    assertThat(booked.posting().date()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(booked.posting().text()).isEqualTo("Faktura %d (23.11.2026)"
        .formatted(invoice.number()));
    standIns.tell("/poweroffice/books/sandbox-fjord", "{\"lockDate\":\"1970-01-01\"}");
  }

  /// As somebody does who makes a sale by hand.
  private void seize(long number) {
    var contact = standIns.read("/fiken/books/sandbox-nordlys").get("contacts").get(0)
        .get("contactId").asLong();
    standIns.call("/fiken/api/v2/companies/sandbox-nordlys/sales", "Bearer sandbox-person", """
        {"saleNumber":"%d","date":"2026-11-23","kind":"external_invoice","paid":false,"lines":[{
        "description":"For hånd","netPrice":100,"vat":25,"account":"3000","vatType":"HIGH"}],
        "customerId":%d,"currency":"NOK"}""".formatted(number, contact));
  }

  private static JsonNode sale(Invoice invoice) {
    return standIns.read("/fiken/books/sandbox-nordlys").get("sales").valueStream()
        .filter(one -> one.get("saleNumber").asString().equals("" + invoice.number())).findFirst()
        .orElseThrow();
  }

  private void pay(Invoice invoice) {
    events.publishEvent(new PaymentMatched(UUID.randomUUID(), new Payment(
        invoice.seller().account(), invoice.kid().value(), new Money(50_00), Shop.TODAY, "10",
        null), invoice, Shop.TODAY));
  }

  private Invoice approved(Seller seller) {
    var invoice = issued(seller, NUMBER.incrementAndGet());
    approve(invoice);
    return invoice;
  }

  private Invoice issued(Seller seller, long number) {
    return transaction.execute(_ -> {
      var invoice = Shop.order("o-" + number).invoiced(UUID.randomUUID(), seller, number,
          Shop.TODAY);
      invoices.issue(invoice);
      return invoice;
    });
  }

  private void approve(Invoice invoice) {
    transaction
        .executeWithoutResult(_ -> events.publishEvent(new InvoiceApproved(invoice)));
  }

  private List<Booked> comesTo(Invoice invoice, State... states) {
    await().untilAsserted(() -> assertThat(postings.of(invoice.id())).extracting(Booked::state)
        .containsExactly(states));
    return postings.of(invoice.id());
  }
}
