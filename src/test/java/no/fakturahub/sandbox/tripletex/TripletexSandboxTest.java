package no.fakturahub.sandbox.tripletex;

import static no.fakturahub.sandbox.tripletex.Caller.value;
import static no.fakturahub.sandbox.tripletex.Caller.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import no.fakturahub.sandbox.wire.Json;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class TripletexSandboxTest {

  private static final String VAT_TYPES = "/ledger/vatType?typeOfVat=OUTGOING&vatDate=2026-11-23";

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
  void aCompanyOutsideTheVatRegisterHasOneVatType() {
    assertThat(numbers(caller.get(VAT_TYPES))).contains("3", "31", "32", "33", "5", "51", "52",
        "6");
    tripletex.company(company, "{\"vatRegistered\":false}");
    assertThat(numbers(caller.get(VAT_TYPES))).containsExactly("6");
  }

  @Test
  void likeTheVendorItGuardsAgainstNeitherDoubleCustomersNorDoubleVouchers() {
    for (var i = 0; i < 2; i++) {
      caller.post("/customer", "{\"name\":\"Dobbel AS\",\"organizationNumber\":\"974760673\"}");
      caller.post("/ledger/voucher", caller.sale("2026-11-23", 10, -10));
    }

    assertThat(values(caller.get("/customer?organizationNumber=974760673"))).hasSize(2);
    assertThat(values(caller.get(
        "/ledger/voucher/%3EexternalVoucherNumber?externalVoucherNumber=ours"))).hasSize(2);
  }

  @Test
  void listsShowWhatIsAskedFor() {
    var account = values(caller.get("/ledger/account?number=1500&fields=number,vatType(number)"));
    assertThat(account.toString()).isEqualTo("[{\"number\":1500,\"vatType\":{\"number\":\"0\"}}]");
    assertThat(values(caller.get("/ledger/account?from=1&count=2"))).hasSize(2);

    var typo = caller.get("/ledger/account?fields=numbr");
    assertThat(typo.statusCode()).isEqualTo(400);
    assertThat(Json.read(typo.body()).get("code").asInt()).isEqualTo(11000);
  }

  @Test
  void theLastDayOfAWindowIsNotInIt() {
    caller.post("/ledger/voucher", caller.sale("2026-11-23", 10, -10));

    assertThat(values(vouchers("2026-11-23", "2026-11-24"))).hasSize(1);
    assertThat(values(vouchers("2026-11-22", "2026-11-23"))).isEmpty();
    assertThat(vouchers("2026-11-23", "2026-11-23").body())
        .contains("is greater than or equal 'To and excluding'");
    assertThat(caller.get("/ledger/voucher").statusCode()).isEqualTo(422);
  }

  @Test
  void nobodyComesInWithoutASession() {
    assertThat(tripletex.send(tripletex.request("/v2/customer")).statusCode()).isEqualTo(401);
    assertThat(Caller.create(tripletex, "unknown", "2026-11-24").statusCode()).isEqualTo(401);
    assertThat(Caller.create(tripletex, company, "2026-11-23").statusCode()).isEqualTo(422);
  }

  @Test
  void itSaysHowManyCallsAreLeftAndRefusesTheRest() {
    try (var strict = new StandIn(folder.resolve("strict"), StandIn.CLOCK,
        "hub.sandbox.tripletex.requests=1")) {
      var hasty = new Caller(strict, company);

      assertThat(hasty.get("/customer").headers().firstValue("X-Rate-Limit-Remaining"))
          .hasValue("0");
      var refused = hasty.get("/customer");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValue("X-Rate-Limit-Reset")).hasValue("60");
    }
  }

  @Test
  void troubleComesWhenItWasAskedForAndNotLonger() {
    var sale = caller.sale("2026-11-23", 10, -10);
    tripletex.strike("{\"kind\":\"ANSWER_LOST\",\"call\":\"POST /ledger/voucher\"}");
    tripletex.strike("{\"kind\":\"SERVER_ERROR\",\"after\":1,\"call\":\"GET /customer\"}");

    assertThat(caller.get("/customer").statusCode()).isEqualTo(200);
    assertThat(caller.get("/customer").statusCode()).isEqualTo(500);
    assertThat(caller.get("/customer").statusCode()).isEqualTo(200);
    assertThatThrownBy(() -> caller.post("/ledger/voucher", sale))
        .hasMessageContaining("IOException");
    assertThat(tripletex.vouchers(company)).hasSize(1);
  }

  @Test
  void itRemembersEverythingButALineThatWasCutOff() throws Exception {
    caller.post("/ledger/voucher", caller.sale("2026-11-23", 1250, -1250));
    tripletex.company(company, "{\"closedUntil\":\"2026-10-31\"}");
    var before = tripletex.vouchers(company);
    stop();
    Files.writeString(folder.resolve(company + ".jsonl"), "{\"voucher\":{\"id\":1,\"num",
        StandardOpenOption.APPEND);
    start();
    enter();

    assertThat(tripletex.vouchers(company)).isEqualTo(before);
    assertThat(caller.post("/ledger/voucher", caller.sale("2026-10-31", 10, -10)).statusCode())
        .isEqualTo(409);
    var next = value(caller.post("/ledger/voucher", caller.sale("2026-11-24", 10, -10)));
    assertThat(next.get("number").asInt()).isEqualTo(2);
    stop();
    start();
    assertThat(tripletex.vouchers(company)).hasSize(2);
  }

  private HttpResponse<String> vouchers(String from, String to) {
    return caller.get("/ledger/voucher?dateFrom=%s&dateTo=%s".formatted(from, to));
  }

  private static List<String> numbers(HttpResponse<String> response) {
    return values(response).valueStream().map(type -> type.get("number").asString()).toList();
  }
}
