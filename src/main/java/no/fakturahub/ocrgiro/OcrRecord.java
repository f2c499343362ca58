package no.fakturahub.ocrgiro;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The kinds of record, told by columns 1–8, and the order they may come in:
/// `10 ( 20 (30 31 [32])* 88 | mandates: 20 70* 88 )* 89`
/// (OCR giro System specification 2003, §2; AvtaleGiro systemspesifikasjon 3.3, §3).
enum OcrRecord {

  /** Who sends what to whom. */
  TRANSMISSION_START("NY000010"),
  /** The payee's account. */
  ASSIGNMENT_START("NY090020"),
  /** Amount and KID. */
  AMOUNT_1("NY09tt30"),
  /** The payer's account. */
  AMOUNT_2("NY09tt31"),
  /** The same where a third item must follow: transaction types 20 and 21. */
  AMOUNT_2_OF_3("NY09tt31"),
  /** The payer's words. */
  AMOUNT_3("NY09tt32"),
  /** Counts, sum and period of the assignment. */
  ASSIGNMENT_END("NY090088"),
  /** Start of AvtaleGiro mandates. */
  MANDATES_START("NY212420"),
  /** One mandate. */
  MANDATE("NY219470"),
  /** Counts of the mandates. */
  MANDATES_END("NY212488"),
  /** Counts and sum of the file. */
  TRANSMISSION_END("NY000089");

  /** Columns 1–4 and 7: the type of the transaction is in 5–6, the item in 8. */
  private static final long AMOUNT_ITEM_MASK = 0x00FF0000FFFFFFFFL;
  private static final long AMOUNT_ITEM = OcrWord.of("NY09tt30") & AMOUNT_ITEM_MASK;

  private final String columns1To8;

  OcrRecord(String columns1To8) {
    this.columns1To8 = columns1To8;
  }

  /// @return null when there is no such record
  static @Nullable OcrRecord of(OcrLine line) {
    var word = line.word(1);
    if ((word & AMOUNT_ITEM_MASK) == AMOUNT_ITEM)
      return amountItem(line);
    if (line.at(1) != 'N' || line.at(2) != 'Y')
      return null;
    return switch ((int) line.digits(3, 8)) {
      case 10 -> TRANSMISSION_START;
      case 89 -> TRANSMISSION_END;
      case 90020 -> ASSIGNMENT_START;
      case 90088 -> ASSIGNMENT_END;
      case 212420 -> MANDATES_START;
      case 219470 -> MANDATE;
      case 212488 -> MANDATES_END;
      default -> null;
    };
  }

  private static @Nullable OcrRecord amountItem(OcrLine line) {
    var type = OcrType.of(line.digits(5, 6));
    if (type == null)
      return null;
    return switch (line.at(8)) {
      case '0' -> AMOUNT_1;
      case '1' -> type.hasText() ? AMOUNT_2_OF_3 : AMOUNT_2;
      case '2' -> AMOUNT_3;
      default -> null;
    };
  }

  /// Whatever is wrong with the rest of the line.
  boolean isTypeOf(OcrLine line) {
    return line.text(1, 8).equals(columns1To8);
  }

  /// @param before null at the start of the file
  boolean mayFollow(@Nullable OcrRecord before) {
    return switch (this) {
      case TRANSMISSION_START -> before == null;
      case ASSIGNMENT_START, MANDATES_START, TRANSMISSION_END -> before == TRANSMISSION_START
          || before == ASSIGNMENT_END || before == MANDATES_END;
      case AMOUNT_1, ASSIGNMENT_END -> before == AMOUNT_2 || before == AMOUNT_3
          || before == ASSIGNMENT_START;
      case AMOUNT_2, AMOUNT_2_OF_3 -> before == AMOUNT_1;
      case AMOUNT_3 -> before == AMOUNT_2_OF_3;
      case MANDATE, MANDATES_END -> before == MANDATES_START || before == MANDATE;
    };
  }

  /// What may come, for a person to read.
  static String after(@Nullable OcrRecord before) {
    return Arrays.stream(values()).filter(record -> record.mayFollow(before))
        .map(record -> record.columns1To8).distinct().collect(Collectors.joining(", "));
  }
}
