package no.fakturahub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.PaymentMatched;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Vipps has captured is not in the bank yet, and may go back.
class ClearingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"125.00,Innbetaling", "-25.00,Tilbakebetaling"})
  void itStandsOnAnAccountOfItsOwn(String kroner, String what) {
    var invoice = Shop.order("order").invoiced(UUID.randomUUID(), Shop.SELLER, 10001, Shop.TODAY);
    var amount = Money.ofKroner(kroner);
    var captured = new Incoming(Source.VIPPS, "f-1", invoice, amount, Shop.TODAY);

    var posting = new Bookkeeping(AccountPlans.PLAIN)
        .of(new PaymentMatched(UUID.randomUUID(), captured.payment(), invoice,
            captured.settled()))
        .orElseThrow();

    assertThat(posting.lines()).containsExactly(new OnAccount(1940, amount, null),
        new OnCustomer(1500, amount.negate(), "10001", null));
    assertThat(posting.text()).startsWith(what);
  }
}
