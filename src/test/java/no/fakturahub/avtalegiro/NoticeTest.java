package no.fakturahub.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.fakturahub.avtalegiro.file.Specification;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void thePayerReadsTheWholeInvoice() {
    assertThat(notice(Samples.invoice(501, Samples.kari())).orElseThrow().rows())
        .containsExactly(
            "Faktura 501 fra Fjord Konsult AS",
            "Bryggen 7, 5003 Bergen, Org.nr. 918 273 646 MVA, Foretaksregisteret",
            "Til: Kari Nordmann, Bjørkelia 4, 9008 Tromsø, Kundenr. 104",
            "Fakturadato 23.11.2026, levert 20.11.2026, forfall 23.12.2026",
            "Referanse: O-77",
            "KID 0001040005017, konto 6021 00 00014",
            "",
            "Rådgivning - hage, 1,5 timer à 600" + " ".repeat(40) + "900,00",
            "Frakt" + " ".repeat(69) + "100,00",
            "25 % mva av 1 000,00" + " ".repeat(54) + "250,00",
            "Å betale kr" + " ".repeat(61) + "1 250,00");
  }

  @Test
  void inTheCustomersLanguage() {
    assertThat(notice(Samples.invoice(501, Samples.customer("104", Language.EN)))
        .orElseThrow().rows()).contains("Invoice 501 from Fjord Konsult AS",
            "To pay, NOK" + " ".repeat(61) + "1,250.00");
  }

  @Test
  void aPageThatCannotHoldItAllHoldsNothing() {
    assertThat(notice(Samples.invoice(Samples.FJORD, 501, Samples.kari(), 32))).isPresent();
    assertThat(notice(Samples.invoice(Samples.FJORD, 501, Samples.kari(), 33))).isEmpty();
  }

  @Test
  void whatIsDebitedStandsThereWhenSomeOfItIsPaid() {
    var invoice = Samples.invoice(501, Samples.kari());

    assertThat(Notice.of(invoice, Money.ofKroner("1000.00")).orElseThrow().rows())
        .endsWith("Å betale kr" + " ".repeat(61) + "1 250,00",
            "Trekkes fra konto kr" + " ".repeat(52) + "1 000,00");
  }

  private static Optional<Specification> notice(Invoice invoice) {
    return Notice.of(invoice, invoice.totals().payable());
  }
}
