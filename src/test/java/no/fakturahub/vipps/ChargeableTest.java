package no.fakturahub.vipps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.Drawing.Seen;
import no.fakturahub.vipps.Proposal.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The documented limits of agreements and charges, and which invoices are drawn.
class ChargeableTest {

  private static final Invoice INVOICE = Shop.order("o-1").invoiced(UUID.randomUUID(), Shop.SELLER,
      10001, Shop.TODAY);
  private static final Money OWED = new Money(125_00);

  @Test
  void anInvoiceThatFitsAnActiveAgreementIsDrawnOnItsDueDate() {
    assertThat(Chargeable.of(INVOICE, agreement(AgreementState.ACTIVE), OWED, Shop.TODAY, 2))
        .isInstanceOfSatisfying(Chargeable.Yes.class, yes -> {
          assertThat(yes.charge().due()).isEqualTo(INVOICE.due());
          assertThat(yes.charge().orderId().value()).startsWith("c-10001-");
          assertThat(yes.charge().orderId().key("create")).hasSizeLessThanOrEqualTo(40);
        });
  }

  @ParameterizedTest
  @CsvSource({"PENDING,12500,14", "STOPPED,12500,14", "ACTIVE,99,14", "ACTIVE,2000001,14",
      "ACTIVE,0,14", "ACTIVE,12500,1", "ACTIVE,12500,-1", "ACTIVE,12500,800"})
  void othersAreNotAndTheReasonIsTold(AgreementState state, long owed, int daysAhead) {
    assertThat(Chargeable.of(INVOICE, agreement(state), new Money(owed),
        INVOICE.due().minusDays(daysAhead), 2))
        .isInstanceOfSatisfying(Chargeable.No.class, no -> assertThat(no.why()).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({"99,1,p", "2000001,1,p", "10000,0,p", "10000,32,p", "10000,1,''",
      "10000,1,1234567890123456789012345678901234567890123456"})
  void aProposalOutsideTheLimitsDoesNotExist(long most, int count, String product) {
    assertThatThrownBy(() -> new Proposal(Shop.SELLER.orgNumber(), "1", null, product,
        new Money(most), Unit.MONTH, count, URI.create("https://a.example/"))).isInstanceOf(
            IllegalArgumentException.class);
  }

  @Test
  void whatWasDrawnIsBookedOnceAndWhatIsNotOwedIsCancelledInTime() {
    var charge = Charge.planned(INVOICE, agreement(AgreementState.ACTIVE), OWED);
    var drawn = new Seen(ChargeState.CHARGED, OWED, Money.ZERO);
    var due = new Seen(ChargeState.DUE, Money.ZERO, Money.ZERO);

    assertThat(Drawing.of(charge, drawn, OWED)).isEqualTo(new Drawing.Book(OWED));
    assertThat(Drawing.of(charge.booked(OWED), drawn, Money.ZERO)).isEqualTo(new Drawing.Over());
    assertThat(Drawing.of(charge.booked(OWED), new Seen(ChargeState.REFUNDED, OWED, OWED), OWED))
        .isEqualTo(new Drawing.BookBack(OWED));
    assertThat(Drawing.of(charge, due, OWED)).isEqualTo(new Drawing.Wait());
    assertThat(Drawing.of(charge, due, new Money(1))).isEqualTo(new Drawing.Cancel());
    assertThat(Drawing.of(charge, new Seen(ChargeState.PROCESSING, Money.ZERO, Money.ZERO),
        Money.ZERO)).isEqualTo(new Drawing.Wait());
  }

  @Test
  void theNoticeSaysThatItIsDrawnAndWhen() {
    assertThat(Notice.text(INVOICE, URI.create("https://a.example/pay/x"), true))
        .contains("trekkes med Vipps 7. desember 2026", "https://a.example/pay/x");
  }

  private static Agreement agreement(AgreementState state) {
    return new Agreement(UUID.randomUUID(), new Proposal(Shop.SELLER.orgNumber(), "1001", null,
        "Fakturaer", new Money(500_00), Unit.MONTH, 1, URI.create("https://a.example/")), "agr-1",
        null, state);
  }
}
