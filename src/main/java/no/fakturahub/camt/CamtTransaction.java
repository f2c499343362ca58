package no.fakturahub.camt;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transaction (`TxDtls`), or an entry that has no details.
///
/// @param amount in the account's currency; below zero when it went out of the account
/// @param instructed what the payer asked for, where that was in another currency
/// @param code the transaction's own, or its entry's
/// @param debtor who paid; of money that goes back, who had paid it where banks keep the parties, and is not sure
/// @param references what it is for, in the file's order
/// @param text the payer's words, or the bank's when there are no others
/// @param charges what the bank says that it took of this payment before the account got it, from zero
/// @param waitsFor why this payment waits for a person; null when nothing is wrong with it
public record CamtTransaction(CamtEntry entry, CamtPlace place, BigDecimal amount,
    @Nullable Instructed instructed, CamtCode code, Ids ids, Party debtor,
    List<CamtReference> references, String text, BigDecimal charges,
    @Nullable CamtRule waitsFor) {

  public CamtTransaction {
    references = List.copyOf(references);
  }

  /// What it is called, each empty where the bank does not say.
  ///
  /// @param servicer `AcctSvcrRef`: the archive reference of NICS at some banks, absent at others
  /// @param endToEnd `EndToEndId`, the payer's own
  /// @param transaction `TxId`
  /// @param uetr since version 8
  public record Ids(String servicer, String endToEnd, String transaction, String uetr) {}

  /// @param name empty where the bank does not tell
  /// @param account a Norwegian account number where it is one, otherwise as it stands; empty where nobody tells
  public record Party(String name, String account) {}

  /// @param currency ISO 4217
  public record Instructed(BigDecimal amount, String currency) {}
}
