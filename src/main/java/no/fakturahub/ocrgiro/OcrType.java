package no.fakturahub.ocrgiro;

import org.jspecify.annotations.Nullable;

/// How the payer paid: the transaction types of service 09 (OCR giro System specification 2003, §2.4).
public enum OcrType {

  /** Giro that debits the payer's account. */
  GIRO(10),
  /** Standing order ("faste oppdrag"). */
  STANDING_ORDER(11),
  /** Direct remittance. */
  DIRECT_REMITTANCE(12),
  /** Business terminal giro (BTG). */
  BUSINESS_TERMINAL(13),
  /** At a bank's counter. */
  COUNTER(14),
  /** AvtaleGiro. */
  AVTALEGIRO(15),
  /** By telephone. */
  TELEGIRO(16),
  /** Giro paid in cash. */
  CASH(17),
  /** Reversal with KID, from a card terminal or the net. Its amount is added in the sums, not deducted. */
  REVERSAL(18),
  /** Purchase with KID, from a card terminal or the net. */
  PURCHASE(19),
  /** Reversal with free text; added in the sums too. */
  REVERSAL_WITH_TEXT(20),
  /** Purchase with free text. */
  PURCHASE_WITH_TEXT(21);

  private final int code;

  OcrType(int code) {
    this.code = code;
  }

  public static @Nullable OcrType of(long code) {
    return code < 10 || code > 21 ? null : ALL[(int) code - 10];
  }

  public String code() {
    return Integer.toString(code);
  }

  /// Whether money goes back to the payer, whatever the sign of the amount.
  public boolean isReversal() {
    return this == REVERSAL || this == REVERSAL_WITH_TEXT;
  }

  /// Whether amount item 3 follows, with the payer's words, and the KID may be left out.
  public boolean hasText() {
    return this == REVERSAL_WITH_TEXT || this == PURCHASE_WITH_TEXT;
  }

  private static final OcrType[] ALL = values();
}
