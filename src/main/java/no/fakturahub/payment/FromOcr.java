package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrPayment;
import no.fakturahub.ocrgiro.OcrRule;
import org.jspecify.annotations.Nullable;

/// What an OCR giro file tells of, as a payment.
public final class FromOcr {

  private FromOcr() {}

  /// @param waitsFor the rule that its KID breaks, if it breaks one
  /// @param received stands in for a settlement date that the bank did not give
  public static Receipt receipt(OcrPayment ocr, @Nullable OcrRule waitsFor, Telling telling,
      LocalDate received) {
    return new Receipt(payment(ocr, received), Rail.OCR, telling, reference(ocr), null, ocr.text(),
        List.of(), false, null, Money.ZERO, waitsFor == null ? null : waitsFor.name());
  }

  static Payment payment(OcrPayment ocr, LocalDate received) {
    return new Payment(ocr.account(), ocr.kid(), amount(ocr),
        Objects.requireNonNullElse(ocr.settled(), received), ocr.type().code(),
        ocr.debitAccount());
  }

  /// Reversals (types 18 and 20) stand in the file, and in its sums, without a sign (OCR giro System
  /// specification 2003, §2.5); the money went back all the same.
  private static Money amount(OcrPayment ocr) {
    return ocr.isTakenBack() && !ocr.amount().isNegative() ? ocr.amount().negate() : ocr.amount();
  }

  /// Item 2, columns 26–34, hold the payer's agreement for a direct remittance, and the terminal and its session for
  /// cards (OCR giro System specification 2003, §2.4); these name no single transfer.
  private static @Nullable String reference(OcrPayment ocr) {
    return switch (ocr.type()) {
      case DIRECT_REMITTANCE, REVERSAL, PURCHASE, REVERSAL_WITH_TEXT, PURCHASE_WITH_TEXT -> null;
      case GIRO, STANDING_ORDER, BUSINESS_TERMINAL, COUNTER, AVTALEGIRO, TELEGIRO, CASH ->
        ocr.archiveReference();
    };
  }
}
