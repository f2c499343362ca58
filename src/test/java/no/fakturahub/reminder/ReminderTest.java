package no.fakturahub.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;

class ReminderTest {

  private static final Invoice INVOICE = invoice(Shop.line("100.00"));

  @Test
  void itAsksForWhatIsOwedWithInterestAndFee() {
    var reminder = reminder(INVOICE, "25.00", "38.00", "1.20");

    assertThat(reminder.payable()).isEqualTo(Money.ofKroner("139.20"));
    assertThat(reminder.number()).isEqualTo("10001-2");
    assertThat(reminder.demanded().charges()).extracting(Charge::reason)
        .containsExactly("Forsinkelsesrente", "Purregebyr");
    assertThat(reminder.demanded().totals().payable()).isEqualTo(Money.ofKroner("164.20"));
  }

  @Test
  void thereIsNoVatOnFeeAndInterest() {
    assertThat(reminder(INVOICE, "0.00", "38.00", "1.20").demanded().totals().tax())
        .isEqualTo(INVOICE.totals().tax());
  }

  @Test
  void aFriendlyReminderAddsNothing() {
    assertThat(reminder(INVOICE, "0.00", "0.00", "0.00").demanded().totals())
        .isEqualTo(INVOICE.totals());
  }

  @Test
  void whatIsExemptAlreadySharesOneBreakdownWithTheFee() {
    var exempt = invoice(line("1", Vat.none(VatCategory.E, "Kurs, mval. § 3-5")),
        line("2", Vat.standard("25")));

    var subtotals = reminder(exempt, "0.00", "38.00", "0.00").demanded().totals().vat();

    assertThat(subtotals).extracting(VatSubtotal::taxable)
        .containsExactly(Money.ofKroner("138.00"), Money.ofKroner("100.00"));
    assertThat(subtotals.getFirst().vat().reason()).startsWith("Kurs, mval. § 3-5; Purregebyr");
  }

  @Test
  void besideWhatIsOutsideTheActTheFeeIsToo() {
    var outside = invoice(line("1", Vat.none(VatCategory.O, "Erstatning")));

    assertThat(reminder(outside, "0.00", "38.00", "0.00").demanded().totals().vat())
        .extracting(rate -> rate.vat().category()).containsExactly(VatCategory.O);
  }

  @Test
  void emissionAllowancesHaveNoEhfReminder() {
    assertThat(reminder(INVOICE, "0.00", "0.00", "0.00").fitsEhf()).isTrue();
    assertThat(reminder(invoice(line("1", Vat.none(VatCategory.K, "Klimakvoter"))), "0.00",
        "0.00", "0.00").fitsEhf()).isFalse();
  }

  @Test
  void nobodyIsRemindedOfWhatIsNotOwed() {
    var note = CreditNotes.of(Left.of(INVOICE, List.of()), new Extent.Whole(), null,
        UUID.randomUUID(), 10002, Shop.TODAY);

    assertThatThrownBy(() -> reminder(INVOICE, "125.00", "0.00", "0.00"))
        .hasMessageContaining("10001");
    assertThatThrownBy(() -> reminder(note, "0.00", "0.00", "0.00"))
        .hasMessageContaining("10002");
    assertThatThrownBy(() -> reminder(INVOICE, "0.00", "-1.00", "0.00"))
        .hasMessageContaining("-1.00");
    assertThatThrownBy(() -> new Reminder(INVOICE, 1, Shop.TODAY, Shop.TODAY.minusDays(1),
        Money.ZERO, Money.ZERO, Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Reminder reminder(Invoice invoice, String settled, String fee, String interest) {
    return new Reminder(invoice, 2, Shop.TODAY.plusDays(30), Shop.TODAY.plusDays(44),
        Money.ofKroner(settled), Money.ofKroner(fee), Money.ofKroner(interest));
  }

  private static Line line(String id, Vat vat) {
    var one = Shop.line("100.00");
    return new Line(id, one.name(), null, null, one.quantity(), one.unit(), one.unitPrice(), null,
        vat);
  }

  private static Invoice invoice(Line... lines) {
    return Shop.order("R", lines).invoiced(new UUID(0, 1), Shop.SELLER, 10001, Shop.TODAY);
  }
}
