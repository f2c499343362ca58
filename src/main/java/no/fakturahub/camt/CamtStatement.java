package no.fakturahub.camt;

import no.fakturahub.kernel.AccountNumber;
import org.jspecify.annotations.Nullable;

/// A notification (`Ntfctn`) or a statement (`Stmt`): what the bank tells of one account.
///
/// @param message the file's `GrpHdr/MsgId`, unique among what the bank sends to one recipient
/// @param id `Id`, the bank's own for the notification or the statement
/// @param sequence `ElctrncSeqNb`, empty where the bank does not count
/// @param copy `CpyDplctInd`: the bank says that this may have been sent before
/// @param account as it stands: an account number or an IBAN
/// @param number the Norwegian account number; missing for accounts elsewhere
/// @param currency ISO 4217; empty where neither the account nor, yet, an entry names one
public record CamtStatement(CamtVersion version, String message, String id, String sequence,
    boolean copy, String account, @Nullable AccountNumber number, String currency) {

  CamtStatement in(String otherwise) {
    return currency.isEmpty()
        ? new CamtStatement(version, message, id, sequence, copy, account, number, otherwise)
        : this;
  }
}
