package no.fakturahub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import no.fakturahub.Shop;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

  private static final String PAYER = "86011117947";

  private final ItemsInMemory items = new ItemsInMemory().add(1001, "000100107", "7", 500_00)
      .add(1002, "000100206", "7", 250_00).add(1003, "000100305", "7", 125_00)
      .add(1004, "000100404", "8", 500_00);

  @Test
  void theInvoicesThatThePayersWordsNameAndThatAddUp() {
    assertThat(suggested("", "Faktura 1001 og 1003", 625_00)).startsWith("NUMBERS 95 1001+1003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tlf 91001455", "10010 kr", "11001", "10.11.2026"})
  void aNumberInsideAnotherIsNone(String text) {
    assertThat(suggested("", text, 7_77)).isEmpty();
  }

  @Test
  void aNamedInvoiceOfAnotherSumIsLessSure() {
    assertThat(suggested("", "faktura 1001", 400_00)).isEqualTo("NUMBER 75 1001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000100108", "000101007", "00100107", "0001001077", "000 100 107"})
  void aKidWithOneSlipOfTheHand(String kid) {
    assertThat(suggested(kid, "", 500_00)).startsWith("KID_NEARLY 90 1001");
  }

  @Test
  void anAccountThatHasPaidForTheCustomerBefore() {
    items.paidBy(PAYER, "7");

    assertThat(suggested("", "", 250_00)).startsWith("PAYER 85 1002");
    assertThat(suggested("", "", 375_00)).startsWith("PAYER_SEVERAL 75 1002+1003");
  }

  @Test
  void theMoreWaysTheLessSure() {
    items.paidBy(PAYER, "7").add(1005, "000100503", "7", 250_00);

    assertThat(suggested("", "", 250_00)).startsWith("PAYER 60 1002, PAYER 60 1005");
    assertThat(suggested("", "", 375_00)).startsWith("PAYER_SEVERAL 55 1002+1003")
        .contains("PAYER_SEVERAL 55 1003+1005");
  }

  @Test
  void aCustomersName() {
    assertThat(suggested("", "", 500_00, "Kunde 8")).startsWith("NAME 75 1004, AMOUNT 20 1001");
  }

  @Test
  void aSumAloneIsNeverSure() {
    for (var number = 2000; number < 2040; number++) {
      items.add(number, "0002%05d".formatted(number), "c" + number, 777_00);
    }

    assertThat(suggested("", "", 125_00)).isEqualTo("AMOUNT 40 1003");
    assertThat(suggested("", "", 777_00).split(", ")).hasSize(5)
        .allMatch(one -> one.startsWith("AMOUNT 20"));
  }

  @Test
  void howeverManyInvoicesThereAreTheWorkIsBounded() {
    items.paidBy(PAYER, "many");
    for (var number = 3000; number < 3400; number++) {
      items.add(number, "0003%05d".formatted(number), "many", 100_00 + 2 * (number - 3000));
    }

    assertThat(suggested("", "", 999_99)).isEmpty();
  }

  @Test
  void moneyThatWentBackIsForTheInvoiceItsKidHadPaidAndForNoOther() {
    assertThat(suggested("000100107", "1001", -500_00)).isEqualTo("PAID_SO_MUCH 90 1001");
    assertThat(suggested("", "1001", -500_00)).isEmpty();
  }

  private String suggested(String kid, String text, long ore) {
    return suggested(kid, text, ore, null);
  }

  private String suggested(String kid, String text, long ore, @Nullable String payer) {
    var payment = new Payment(Shop.SELLER.account(), kid, new Money(ore),
        LocalDate.of(2026, 11, 20), "10", PAYER);
    return said(Suggestions.of(payment, payment.amount(), text, payer, items));
  }

  private static String said(List<Suggestion> suggestions) {
    return suggestions.stream()
        .map(one -> "%s %d %s".formatted(one.why(), one.score(), one.on().stream()
            .map(on -> Long.toString(on.number())).sorted().collect(Collectors.joining("+"))))
        .collect(Collectors.joining(", "));
  }
}
