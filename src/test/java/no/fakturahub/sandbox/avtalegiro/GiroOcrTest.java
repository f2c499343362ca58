package no.fakturahub.sandbox.avtalegiro;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.ocrgiro.OcrMandate;
import no.fakturahub.ocrgiro.OcrMandate.Registration;
import no.fakturahub.sandbox.avtalegiro.Agreements.Mandate;
import org.junit.jupiter.api.Test;

/// The bank's files, as the hub reads them.
class GiroOcrTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 28);

  @Test
  void allMandatesAreToldOfAccountByAccount() throws IOException {
    var file = GiroOcr.mandates(4_000_000, List.of(
        new Mandate("60210000014", "0104100000009", "J"),
        new Mandate("15031234562", "001000413", "N"),
        new Mandate("60210000014", "0104110000008", "N")));

    assertThat(OcrHeard.in(file.getBytes(ISO_8859_1)).mandates())
        .hasSize(3).contains(mandate("60210000014", "0104100000009", true),
            mandate("15031234562", "001000413", false));
  }

  @Test
  void paymentsAreOfType15() throws IOException {
    var file = GiroOcr.payments(5_000_001, DAY, List.of(demand("60210000014", 125_000),
        demand("15031234562", 99), demand("60210000014", 1)));

    assertThat(OcrHeard.in(file.getBytes(ISO_8859_1)).payments()).containsExactlyInAnyOrder(
        "15 2026-12-28 125000 0104100000009", "15 2026-12-28 99 0104100000009",
        "15 2026-12-28 1 0104100000009");
  }

  private static OcrMandate mandate(String account, String kid, boolean notice) {
    return new OcrMandate(new AccountNumber(account),
        account.startsWith("6") ? "0000001" : "0000002", Registration.ALL, new Kid(kid), notice);
  }

  private static Demand demand(String account, long ore) {
    return new Demand("21", 3, account, 1, 1, DAY, ore, "0104100000009", "");
  }
}
