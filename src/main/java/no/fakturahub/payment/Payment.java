package no.fakturahub.payment;

import java.time.LocalDate;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import org.jspecify.annotations.Nullable;

/// Money that came in on an account.
///
/// @param kid as the bank wrote it; blank when the payer gave none, and not always a valid one
/// @param type the bank's transaction type, such as [OcrType#code]
/// @param debitAccount the payer's account as the bank wrote it, missing when the bank does not tell
public record Payment(AccountNumber account, String kid, Money amount, LocalDate settled,
    String type, @Nullable String debitAccount) {

  /// A part of it, or its way back.
  public Payment of(Money part) {
    return new Payment(account, kid, part, settled, type, debitAccount);
  }

  /// Whether the money went the other way: back to the payer.
  public boolean isTakenBack() {
    return amount.isNegative() || type.equals(OcrType.REVERSAL.code())
        || type.equals(OcrType.REVERSAL_WITH_TEXT.code());
  }
}
