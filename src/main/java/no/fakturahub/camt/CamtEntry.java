package no.fakturahub.camt;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An entry (`Ntry`): one line of the account's statement, perhaps for many transactions at once.
///
/// @param reference `NtryRef`, unique within its notification at most
/// @param amount above or at zero, in the statement's currency; below zero when it went out of the account
/// @param reversal `RvslInd`: it undoes another entry, or the bank's code says that it is a return
/// @param booked `BookgDt`, missing where the bank gives none
/// @param valued `ValDt`, likewise
/// @param servicerReference `AcctSvcrRef`, the bank's own; empty where it gives none
/// @param charges what the bank has taken for it, where it says so
public record CamtEntry(CamtStatement statement, CamtPlace place, String reference,
    BigDecimal amount, Status status, boolean reversal, @Nullable LocalDate booked,
    @Nullable LocalDate valued, String servicerReference, CamtCode code, BigDecimal charges) {

  public enum Status {
    BOOK,
    /** Pending. */
    PDNG,
    /** For information. */
    INFO,
    /** In the future. */
    FUTR
  }

  public boolean isCredit() {
    return amount.signum() >= 0;
  }
}
