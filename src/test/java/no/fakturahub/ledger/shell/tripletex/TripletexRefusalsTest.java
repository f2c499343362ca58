package no.fakturahub.ledger.shell.tripletex;

import static no.fakturahub.ledger.AccountPlans.PLAIN;
import static no.fakturahub.ledger.shell.tripletex.Seller.payment;
import static no.fakturahub.ledger.shell.tripletex.Seller.sale;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import no.fakturahub.Shop;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.AccountPlan;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.sandbox.tripletex.StandIn;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class TripletexRefusalsTest {

  @TempDir
  static Path folder;
  private static StandIn tripletex;
  private Seller seller;

  @BeforeAll
  static void start() {
    tripletex = new StandIn(folder, StandIn.CLOCK);
  }

  @BeforeEach
  void enter() {
    tripletex.relent();
    seller = new Seller(tripletex, new TestClock());
  }

  @AfterAll
  static void stop() {
    tripletex.close();
  }

  @Test
  void aClosedPeriodWaitsForAPersonWhoOpensIt() {
    var posting = sale(Shop.COMPANY);
    tripletex.company(seller.company, "{\"closedUntil\":\"2026-11-30\"}");
    assertThat(refusal(posting)).isEqualTo("TRIPLETEX_PERIOD_LOCKED");

    tripletex.company(seller.company, "{}");
    seller.book(posting);
  }

  @Test
  void aReconciledBankAccountWaitsForAPerson() {
    tripletex.company(seller.company, "{\"reconciledUntil\":\"2026-11-30\"}");

    assertThat(refusal(payment())).isEqualTo("TRIPLETEX_RECONCILED");
    seller.book(sale(Shop.COMPANY));
  }

  @ParameterizedTest(name = "sales on {0}: {1}")
  @CsvSource({"7100,TRIPLETEX_VAT_LOCKED", "3999,TRIPLETEX_ACCOUNT_MISSING"})
  void anAccountThatCannotBeUsedWaitsForAPerson(int account, String code) {
    var sales = new HashMap<>(PLAIN.sales());
    sales.put("3", account);

    assertThat(refusal(
        sale(Shop.COMPANY, new AccountPlan(1500, 1920, 1940, 7770, 7830, 3900, 8050, sales))))
        .isEqualTo(code);
  }

  @Test
  void aCompanyWithoutTheVatCodeWaitsForAPersonWhoSwitchesItOn() {
    var posting = sale(Shop.COMPANY);
    tripletex.company(seller.company, "{\"vatRegistered\":false}");
    assertThat(refusal(posting)).isEqualTo("TRIPLETEX_VAT_CODE_MISSING");

    tripletex.company(seller.company, "{\"vatRegistered\":true}");
    seller.book(posting);
  }

  @Test
  void aCustomerWhoIsGoneIsLookedForAgainWhenAPersonReplays() {
    var posting = sale(Shop.COMPANY);
    seller.book(sale(Shop.COMPANY));
    seller.db.sql("update vendor_customer set vendor_id = 1").update();
    assertThat(refusal(posting)).isEqualTo("TRIPLETEX_CUSTOMER_MISSING");

    seller.book(posting);
    assertThat(tripletex.customers(seller.company)).hasSize(1);
  }

  @Test
  void twoVouchersOfOneNameAreForAPersonToSortOut() {
    var posting = sale(Shop.COMPANY);
    seller.book(posting);
    tripletex.repeatVoucher(seller.company);

    assertThatThrownBy(() -> seller.book(posting)).isInstanceOfSatisfying(Refused.class, no -> {
      assertThat(no.code()).isEqualTo("TRIPLETEX_BOOKED_TWICE");
      assertThat(no.detail()).isEqualTo("1-2026, 2-2026");
    });
  }

  @ParameterizedTest(name = "consumer token \"{0}\"")
  @ValueSource(strings = {"", "wrong"})
  void withoutTheRightTokensNothingIsTried(String token) {
    seller = new Seller(tripletex.baseUrl(), new TestClock(), token, Duration.ofSeconds(20));

    assertThat(refusal(sale(Shop.COMPANY))).isEqualTo("TRIPLETEX_TOKENS");
  }

  private String refusal(Posting posting) {
    var thrown = catchRuntimeException(() -> seller.book(posting));
    assertThat(thrown).isInstanceOf(Refused.class);
    return ((Refused) thrown).code();
  }
}
