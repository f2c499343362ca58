package no.fakturahub.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import no.fakturahub.customer.Language;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import org.junit.jupiter.api.Test;

class MandateTest {

  private static final Mandate KARIS = new Mandate(Samples.FJORD.account(),
      Samples.FJORD.kid().of("104", 501), true);

  @Test
  void aLaterInvoiceToTheSameCustomerIsCovered() {
    assertThat(KARIS.covers(Samples.invoice(777, Samples.kari()))).isTrue();
  }

  @Test
  void anotherCustomersInvoiceIsNot() {
    assertThat(KARIS.covers(Samples.invoice(501, Samples.customer("105", Language.NB)))).isFalse();
  }

  @Test
  void anotherAccountsInvoiceIsNot() {
    var elsewhere = new Mandate(new AccountNumber("15031234562"), KARIS.kid(), true);

    assertThat(elsewhere.covers(Samples.invoice(777, Samples.kari()))).isFalse();
  }

  @Test
  void whereTheKidLeavesTheCustomerOutOnlyTheSameKidIsCovered() {
    var seller = Samples.seller(new KidScheme(0, 8, KidAlgorithm.MOD10));
    var mandate = new Mandate(seller.account(), seller.kid().of("104", 501), true);

    assertThat(mandate.covers(Samples.invoice(seller, 501, Samples.kari(), 1))).isTrue();
    assertThat(mandate.covers(Samples.invoice(seller, 502, Samples.kari(), 1))).isFalse();
  }

  @Test
  void aKidOfAnEarlierSchemeCoversNothingNew() {
    var shorter = new Mandate(Samples.FJORD.account(), Kid.of("0001040005", KidAlgorithm.MOD10),
        true);
    var otherCheck = new Mandate(Samples.FJORD.account(),
        Kid.of("000104000501", KidAlgorithm.MOD11), true);

    assertThat(shorter.covers(Samples.invoice(777, Samples.kari()))).isFalse();
    assertThat(otherCheck.covers(Samples.invoice(777, Samples.kari()))).isFalse();
  }
}
