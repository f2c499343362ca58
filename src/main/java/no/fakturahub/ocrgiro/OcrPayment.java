package no.fakturahub.ocrgiro;

import java.time.LocalDate;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What a transaction says, to be kept: [OcrTransaction#payment].
///
/// @param account the account that was paid to
/// @param kid as the bank wrote it; empty when the payer gave none, and not always a valid one
/// @param amount below zero when column 32 of item 1 is a minus sign
/// @param settled missing where the bank gives no date
/// @param debitAccount the payer's account as the bank wrote it, missing where the bank does not tell
/// @param archiveReference missing where the bank gives none
/// @param text the payer's words, empty for most types
public record OcrPayment(AccountNumber account, String kid, Money amount,
    @Nullable LocalDate settled, OcrType type, @Nullable String debitAccount,
    @Nullable String archiveReference, String text) {

  /// Whether the money went the other way: back to the payer.
  public boolean isTakenBack() {
    return amount.isNegative() || type.isReversal();
  }
}
