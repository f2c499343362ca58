package no.fakturahub.vipps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;

/// What the customer reads of an invoice that a reminder's fee stands beside.
class BillTest {

  private static final Invoice INVOICE = Shop.order("bill").invoiced(UUID.randomUUID(),
      Shop.SELLER, 10_001, Shop.TODAY);

  @Test
  void aFeeStandsByItselfAndIsNoCredit() {
    var bill = Bill.of(INVOICE, Money.ZERO, Money.ofKroner("125.00"), Money.ofKroner("38.00"));

    assertThat(bill.credited()).isEqualTo(Money.ZERO);
    assertThat(bill.beside()).isEqualTo(Money.ofKroner("38.00"));
    assertThat(bill.owed()).isEqualTo(Money.ofKroner("163.00"));
  }

  @Test
  void whatIsNeitherOwedNorPaidWasCredited() {
    var bill = Bill.of(INVOICE, Money.ofKroner("25.00"), Money.ofKroner("60.00"), Money.ZERO);

    assertThat(bill.credited()).isEqualTo(Money.ofKroner("40.00"));
  }
}
