package no.fakturahub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedInvoiceTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/order-to-ehf");

  @ParameterizedTest
  @CsvSource({"01-standard-rate-25, PO-4711, 12450.00", "10-export, US-88, 12000.00"})
  void aCustomerAtHomeOrAbroadReadsWhereToPay(String golden, String order, String payable)
      throws IOException {
    var ehf = Files.readAllBytes(GOLDEN.resolve(golden).resolve("ehf.xml"));

    assertThat(ReceivedInvoice.read(ehf)).contains(new ReceivedInvoice(order,
        new AccountNumber("15031234562"), "000100016", Money.ofKroner(payable)));
  }

  @Test
  void aCreditNoteIsNotPaid() throws IOException {
    assertThat(ReceivedInvoice.read(Files.readAllBytes(
        GOLDEN.resolveSibling("credit-note").resolve("01-all-of-it").resolve("ehf.xml"))))
        .isEmpty();
  }

  @Test
  void inTheNetBankStandsWhatToPayAndNoOrder() {
    assertThat(ReceivedInvoice.inNetBank("""
        {"receiver": "80012345", "account": "15031234562", "kid": "000100016", \
        "amount": "125.00"}""")).isEqualTo(new ReceivedInvoice("eFaktura 80012345",
        new AccountNumber("15031234562"), "000100016", Money.ofKroner("125.00")));
  }
}
