package no.fakturahub.avtalegiro.shell;

import static no.fakturahub.avtalegiro.shell.Giro.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import no.fakturahub.avtalegiro.Mandate;
import no.fakturahub.avtalegiro.Mandates;
import no.fakturahub.avtalegiro.Samples;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.ocrgiro.OcrWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who pays by AvtaleGiro, out of the bank's files.
@GiroTest
class MandatesTest {

  private static final Kid KARIS = Samples.FJORD.kid().of("104", 77);
  private static final Kid OLAS = Samples.FJORD.kid().of("105", 78);

  @Autowired
  Giro giro;
  @Autowired
  Mandates mandates;

  @BeforeEach
  void clear() throws IOException {
    giro.clear();
  }

  @Test
  void aNewMandateCoversTheCustomersLaterInvoices() {
    giro.tellOfMandates(told(1, KARIS, 'J'));

    assertThat(mandates.of(Samples.invoice(900, Samples.kari())))
        .hasValue(new Mandate(Samples.FJORD.account(), KARIS, true));
    assertThat(hasMandate("105")).isFalse();
  }

  @Test
  void aChangedMandateHasItsNewNotice() {
    giro.tellOfMandates(told(1, KARIS, 'J'));
    giro.tellOfMandates(told(1, KARIS, 'N'));

    assertThat(mandates.of(Samples.invoice(900, Samples.kari())))
        .hasValueSatisfying(mandate -> assertThat(mandate.bankNotice()).isFalse());
  }

  @Test
  void aDeletedMandateIsNoMore() {
    giro.tellOfMandates(told(1, KARIS, 'J'), told(1, OLAS, 'J'));
    giro.tellOfMandates(told(2, KARIS, 'J'));

    assertThat(hasMandate("104")).isFalse();
    assertThat(hasMandate("105")).isTrue();
  }

  @Test
  void allMandatesReplaceThoseOfTheAccountAndNoOthers() {
    giro.tellOfMandates(told(1, KARIS, 'J'));
    var other = new AccountNumber("15031234562");
    giro.take(new OcrWriter(900_001).mandates(other,
        List.of(told(0, new Kid("001000413"), 'J'))));

    assertThat(hasMandate("104")).isTrue();

    giro.tellOfMandates(told(0, OLAS, 'N'));

    assertThat(hasMandate("104")).isFalse();
    assertThat(hasMandate("105")).isTrue();
  }

  @Test
  void theSameFileAgainChangesNothing() {
    var file = new OcrWriter(900_002).mandates(Samples.FJORD.account(),
        List.of(told(1, KARIS, 'J')));
    giro.take(file);
    giro.tellOfMandates(told(2, KARIS, 'J'));

    assertThat(giro.take(file)).contains("booked before");
    assertThat(hasMandate("104")).isFalse();
  }

  @Test
  void theMandateToldOfLastIsTheOneThatCounts() {
    giro.tellOfMandates(told(1, KARIS, 'J'));
    giro.tellOfMandates(told(1, Samples.FJORD.kid().of("104", 79), 'N'));

    assertThat(mandates.of(Samples.invoice(900, Samples.kari())))
        .hasValueSatisfying(mandate -> assertThat(mandate.bankNotice()).isFalse());
  }

  private boolean hasMandate(String customer) {
    return mandates.of(Samples.invoice(900,
        Samples.customer(customer, Language.NB))).isPresent();
  }
}
