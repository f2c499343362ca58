package no.fakturahub.ocrgiro;

import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import org.jspecify.annotations.Nullable;

/// What the bank tells of one payer's mandate for AvtaleGiro: record 70 of service 21 (AvtaleGiro systemspesifikasjon
/// 3.3, §3).
///
/// @param account the payee's, of the assignment
/// @param assignment the assignment's number: the mandates of one are told of together
/// @param bankNotice whether the payer wants notice from the bank: J or N in column 42
public record OcrMandate(AccountNumber account, String assignment, Registration registration,
    Kid kid, boolean bankNotice) {

  /// Column 16.
  public enum Registration {
    /** One of all there are: what the assignment does not name is no more. */
    ALL,
    /** New or changed. */
    CHANGED,
    /** No more. */
    DELETED
  }

  /// @return nothing when the line is not a mandate; the faults tell why
  static @Nullable OcrMandate of(OcrLine line, @Nullable AccountNumber account, String assignment,
      OcrFaults faults) {
    var registration = (int) line.digits(16, 16);
    var kid = line.text(17, 41);
    var notice = line.at(42);
    if (registration < 0 || registration >= Registration.values().length)
      faults.addAndLose(OcrRule.OCR_MANDATE, line, 16, line.text(16, 16), "0, 1, 2");
    else if (!Kid.isOne(kid))
      faults.addAndLose(OcrRule.OCR_MANDATE, line, 17, kid, "");
    else if (notice != 'J' && notice != 'N')
      faults.addAndLose(OcrRule.OCR_MANDATE, line, 42, line.text(42, 42), "J, N");
    else if (account != null)
      return new OcrMandate(account, assignment, Registration.values()[registration], new Kid(kid),
          notice == 'J');
    return null;
  }
}
