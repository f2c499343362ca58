package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.AgreementState;
import no.fakturahub.vipps.ChargeState;
import no.fakturahub.vipps.Proposal;
import no.fakturahub.vipps.Proposal.Unit;
import no.fakturahub.vipps.Subscriptions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An agreement, its charges, and the money they bring: drawn once and booked once.
@NullUnmarked
@VippsTest
@TestPropertySource(properties = "spring.datasource.url=${test.database}")
class DrawByVippsTest {

  @Autowired
  Street street;
  @Autowired
  Subscriptions subscriptions;
  @Autowired
  VippsBean vipps;
  @Autowired
  ChargeTable charges;
  @Autowired
  Invoices invoices;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionTemplate transaction;

  @BeforeEach
  void relent() {
    street.relent();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({"CUT,POST charges", "ANSWER_LOST,POST charges", "SERVER_ERROR,POST charges",
      "TOO_MANY,POST charges", "TOKEN_EXPIRED,POST charges", "ANSWER_LOST,GET charge",
      "SERVER_ERROR,GET charge", "TOO_MANY,GET charge", "ANSWER_LOST,GET agreement",
      "MESSAGE_TWICE,CHARGED", "MESSAGE_FORGED,CHARGED", "MESSAGE_LOST,CHARGED"})
  void whateverGoesWrongItIsDrawnOnceAndBookedOnce(String kind, String call) {
    var invoice = invoiceUnderAgreement();
    street.strike(kind, call);

    sent(invoice);
    sent(invoice);
    fallsDue(invoice);

    if (kind.equals("MESSAGE_LOST") || kind.equals("MESSAGE_FORGED"))
      street.pass(Duration.ofHours(7));
    comes(invoice, ChargeState.CHARGED);
    assertThat(atVipps(invoice)).hasSize(1);
    assertThat(street.paid(invoice)).isEqualTo(125_00);
  }

  @Test
  void thePageSaysThatItIsDrawnAndDoesNotTakeItASecondTime() {
    var invoice = invoiceUnderAgreement();
    sent(invoice);

    assertThat(street.page(invoice, "")).contains("trekkes med Vipps 7. desember 2026")
        .doesNotContain("<button");
    assertThat(street.click(invoice).getPath()).isEqualTo("/pay/" + street.token(invoice));
    assertThat(street.atVipps(invoice)).isEmpty();
  }

  @Test
  void whatIsPaidOtherwiseIsNotDrawn() {
    var invoice = invoiceUnderAgreement();
    sent(invoice);

    street.giro(invoice, 125_00);

    comes(invoice, ChargeState.CANCELLED);
    fallsDue(invoice);
    assertThat(atVipps(invoice).getFirst().get("status").asString()).isEqualTo("CANCELLED");
    assertThat(street.paid(invoice)).isEqualTo(125_00);
  }

  @Test
  void whatIsCreditedIsNotDrawn() {
    var invoice = invoiceUnderAgreement();
    sent(invoice);
    var note = CreditNotes.of(Left.of(invoice, List.of()), new Extent.Whole(), null,
        UUID.randomUUID(), invoice.number() + 50_000, Shop.TODAY);

    transaction.executeWithoutResult(_ -> {
      invoices.issue(note);
      events.publishEvent(new InvoiceCredited(invoice, note));
    });

    comes(invoice, ChargeState.CANCELLED);
    assertThat(street.paid(invoice)).isZero();
  }

  @Test
  void whenTheCustomerEndsTheAgreementNothingIsDrawnAndThePagePays() {
    var buyer = customer();
    var agreement = agreed(buyer, 500_00);
    var invoice = street.invoice(buyer);
    sent(invoice);

    assertThat(subscriptions.stop(agreement).state()).isEqualTo(AgreementState.STOPPED);

    comes(invoice, ChargeState.CANCELLED);
    assertThat(street.page(invoice, "")).contains("<button");
  }

  @Test
  void whatIsMoreThanTheCustomersLimitFailsAndThePagePays() {
    var buyer = customer();
    agreed(buyer, 100_00);
    var invoice = street.invoice(buyer);
    sent(invoice);
    fallsDue(invoice);

    comes(invoice, ChargeState.FAILED);
    assertThat(street.story(invoice)).last().asString().contains("PAYMENT_NOT_MADE", "FAILED");
    assertThat(street.page(invoice, "")).contains("<button");
  }

  private Invoice invoiceUnderAgreement() {
    var buyer = customer();
    agreed(buyer, 500_00);
    return street.invoice(buyer);
  }

  private Agreement agreed(Customer buyer, long most) {
    var agreement = subscriptions.propose(terms(buyer, most));
    street.inApp(agreement.confirmation(), "approve");
    return agreement;
  }

  static Proposal terms(Customer buyer, long most) {
    return new Proposal(Shop.SELLER.orgNumber(), buyer.id(), null, "Fakturaer fra Nordlys",
        new Money(most), Unit.MONTH, 1, URI.create("https://nordlys.example/avtaler"));
  }

  static Customer customer() {
    return new Customer(UUID.randomUUID().toString(), "Kari Nordmann", null, null,
        new Address("Fjellveien 3", "5019", "Bergen", "NO"), null, "41234567", Language.NB, null);
  }

  /// As delivery does: what fails is tried again.
  private void sent(Invoice invoice) {
    await().ignoreExceptions().atMost(Duration.ofSeconds(10)).until(() -> {
      street.pass(Duration.ofSeconds(20));
      return !vipps.way(invoice.id()).isEmpty();
    });
  }

  private void fallsDue(Invoice invoice) {
    street.post("/sandbox/vipps/charges/%s/due".formatted(order(invoice)), "");
  }

  private String order(Invoice invoice) {
    return charges.of(invoice.id()).orElseThrow().orderId().value();
  }

  private List<JsonNode> atVipps(Invoice invoice) {
    return JsonMapper.shared().readTree(street.get("/sandbox/vipps/charges").body()).valueStream()
        .filter(one -> one.get("id").asString().equals(order(invoice))).toList();
  }

  private void comes(Invoice invoice, ChargeState state) {
    street.comesInTime(
        () -> charges.of(invoice.id()).filter(it -> it.state() == state).isPresent());
  }
}
