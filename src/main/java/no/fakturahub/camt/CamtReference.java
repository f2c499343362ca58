package no.fakturahub.camt;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One of the things that a payment is said to be for (`RmtInf/Strd`).
///
/// @param amount in the payment's currency, below zero for a credit note; missing where none is told
public record CamtReference(Kind kind, String value, @Nullable BigDecimal amount) {

  public enum Kind {
    /** `CdtrRefInf` with the code SCOR and no issuer, as Norwegian banks write it. */
    KID,
    /** `CdtrRefInf` with the code SCOR and the issuer ISO: a reference of ISO 11649. */
    RF,
    /** `RfrdDocInf` with the code CINV. */
    INVOICE,
    /** `RfrdDocInf` with the code CREN. */
    CREDIT_NOTE,
    /** Any other reference or document. */
    OTHER
  }
}
