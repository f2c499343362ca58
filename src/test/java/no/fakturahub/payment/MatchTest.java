package no.fakturahub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import org.junit.jupiter.api.Test;

class MatchTest {

  private static final Kid KID = new Kid("000100016");
  private static final OpenItem OWES_500 = owing(500_00);

  @Test
  void theExactAmountSettlesTheInvoice() {
    assertThat(match(paid(500_00), OWES_500)).isEqualTo(
        new Match.Settled(paid(500_00), OWES_500));
  }

  @Test
  void tooLittleLeavesTheRestOpen() {
    assertThat(match(paid(499_99), OWES_500)).isEqualTo(
        new Match.PaidInPart(paid(499_99), OWES_500, new Money(1)));
  }

  @Test
  void tooMuchIsASurplusForAPersonToReturn() {
    assertThat(match(paid(600_00), OWES_500)).isEqualTo(
        new Match.Overpaid(paid(600_00), OWES_500, new Money(100_00)));
  }

  @Test
  void payingAPaidInvoiceAgainIsAllSurplus() {
    assertThat(match(paid(500_00), owing(0))).isEqualTo(
        new Match.Overpaid(paid(500_00), owing(0), new Money(500_00)));
    assertThat(match(paid(500_00), owing(-100_00))).isEqualTo(
        new Match.Overpaid(paid(500_00), owing(-100_00), new Money(500_00)));
  }

  @Test
  void anUnknownKidIsNeverGuessed() {
    assertThat(Match.of(paid(500_00), Optional.empty()))
        .isEqualTo(new Match.Unknown(paid(500_00)));
  }

  @Test
  void moneyThatGoesBackToThePayerPaysNothing() {
    assertThat(match(paid(-500_00), OWES_500)).isEqualTo(new Match.TakenBack(paid(-500_00)));
    assertThat(match(paid(500_00, OcrType.REVERSAL), OWES_500)).isInstanceOf(
        Match.TakenBack.class);
    assertThat(match(paid(500_00, OcrType.PURCHASE), OWES_500)).isInstanceOf(Match.Settled.class);
  }

  private static Match match(Payment payment, OpenItem item) {
    return Match.of(payment, Optional.of(item));
  }

  private static OpenItem owing(long ore) {
    return new OpenItem(new UUID(0, 1), KID, new Money(ore));
  }

  private static Payment paid(long ore) {
    return paid(ore, OcrType.GIRO);
  }

  private static Payment paid(long ore, OcrType type) {
    return new Payment(new AccountNumber("15031234562"), KID.value(), new Money(ore),
        LocalDate.of(2026, 11, 20), type.code(), null);
  }
}
