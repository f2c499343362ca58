package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.Objects;
import no.fakturahub.ocrgiro.OcrPayment;

/// What an OCR giro file tells of, as a payment.
public final class FromOcr {

  private FromOcr() {}

  /// @param received stands in for a settlement date that the bank did not give
  public static Payment payment(OcrPayment ocr, LocalDate received) {
    return new Payment(ocr.account(), ocr.kid(), ocr.amount(),
        Objects.requireNonNullElse(ocr.settled(), received), ocr.type().code(),
        ocr.debitAccount());
  }
}
