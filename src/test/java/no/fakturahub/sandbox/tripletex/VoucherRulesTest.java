package no.fakturahub.sandbox.tripletex;

import static no.fakturahub.sandbox.tripletex.Caller.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import no.fakturahub.sandbox.wire.Json;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class VoucherRulesTest {

  @TempDir
  static Path folder;
  private static StandIn tripletex;
  private final String company = "sandbox-" + UUID.randomUUID();
  private Caller caller;

  @BeforeAll
  static void start() {
    tripletex = new StandIn(folder, StandIn.CLOCK);
  }

  @BeforeEach
  void enter() {
    caller = new Caller(tripletex, company);
  }

  @AfterAll
  static void stop() {
    tripletex.close();
  }

  @Test
  void aVoucherGetsItsNumberAndTheVatThatTripletexMakes() {
    var voucher = value(caller.post("/ledger/voucher", caller.sale("2026-11-23", 1250, -1250)));

    assertThat(voucher.get("number").asInt()).isEqualTo(1);
    assertThat(voucher.get("year").asInt()).isEqualTo(2026);
    assertThat(voucher.get("postings").get(0).propertyNames()).containsExactly("id", "url");
    var postings = tripletex.vouchers(company).getFirst().get("postings");
    assertThat(postings.valueStream().map(p -> p.get("row").asInt())).containsExactly(1, 2, 0);
    assertThat(postings.valueStream().map(p -> p.get("amount").decimalValue().intValueExact()))
        .containsExactly(1250, -1000, -250);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(delimiter = '|',
      textBlock = """
          "row":1   | "row":0    | postings.row         | Posteringene på rad 0 (guiRow 0) er system
          "row":1,  |            | postings             | Et bilag kan ikke registreres uten poster
          -1250     | -1251      |                      | Summen av posteringene for 2026-11-23
          Gross":12 | Gross":9   | postings.amountGross | Beløp (amountGross) må være det samme som
          "customer":{"id":CUSTOMER}, || postings.customer.id   | Kunde mangler.
          "account":{"id":A1500},     || Internt felt (account) | Feltet må fylles ut.
          "id":A3000 | "id":A7100 | postings.vatType.id | Kontoen 7100 Bilgodtgjørelse oppgave
          "id":A3000 | "id":A2400 | postings.supplier.id | Leverandør mangler.
          """)
  void itRefusesInTheVendorsWords(String part, String instead, String field, String message) {
    var body = caller.sale("2026-11-23", 1250, -1250).replaceAll(
        Pattern.quote(caller.named(part)), instead == null ? "" : caller.named(instead));

    var refused = caller.post("/ledger/voucher", body);

    assertThat(refused.statusCode()).isEqualTo(422);
    var problem = Json.read(refused.body());
    assertThat(problem.get("code").asInt()).isEqualTo(18000);
    assertThat(problem.get("message").asString()).isEqualTo("Validering feilet.");
    assertThat(problem.get("validationMessages").valueStream()).anySatisfy(complaint -> {
      assertThat(complaint.get("field").asString()).isEqualTo(field == null ? "" : field);
      assertThat(complaint.get("message").asString()).startsWith(message);
    });
    assertThat(tripletex.vouchers(company)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      {"colour":"red"}   | 16000 | colour   | Feltet eksisterer ikke i objektet.
      {"date":20261123}  | 16000 | date     | Verdien er ikke av korrekt type for dette feltet.
      {"date":null}      | 18000 | date     | Kan ikke være null.
      {"date":"2026-11-23"} | 18000 | postings | Kan ikke være null.
      {"postings":[{"account":{"id":null}}]} | 18000 | postings.account.id | Kan ikke være null.
      """)
  void whatDoesNotFitTheDocumentIsRefused(String body, int code, String field, String message) {
    var refused = caller.post("/ledger/voucher", body);

    assertThat(refused.statusCode()).isEqualTo(422);
    var problem = Json.read(refused.body());
    assertThat(problem.get("code").asInt()).isEqualTo(code);
    var complaint = problem.get("validationMessages").get(0);
    assertThat(complaint.get("field").asString()).isEqualTo(field);
    assertThat(complaint.get("message").asString()).isEqualTo(message);
    assertThat(problem.get("requestId").asString())
        .isEqualTo(refused.headers().firstValue("x-tlx-request-id").orElseThrow());
  }

  @Test
  void aClosedPeriodIsLocked() {
    tripletex.company(company, "{\"closedUntil\":\"2026-10-31\"}");

    var locked = caller.post("/ledger/voucher", caller.sale("2026-10-31", 10, -10));

    assertThat(locked.statusCode()).isEqualTo(409);
    assertThat(Json.read(locked.body()).get("code").asInt()).isEqualTo(10000);
    value(caller.post("/ledger/voucher", caller.sale("2026-11-01", 10, -10)));
  }

  @Test
  void aReconciledBankIsNotPostedTo() {
    tripletex.company(company, "{\"reconciledUntil\":\"2026-10-31\"}");
    var bank = caller.sale("2026-10-31", 10, -10).replace(caller.named("A3000"),
        caller.named("A1920"));

    assertThat(caller.post("/ledger/voucher", bank).body())
        .contains("An entry cannot be made in a period with a reconciled bank statement.");
    value(caller.post("/ledger/voucher", caller.sale("2026-10-31", 10, -10)));
  }
}
