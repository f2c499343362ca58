package no.fakturahub.ocrgiro;

import no.fakturahub.kernel.Kid;
import org.jspecify.annotations.Nullable;

/// The KID of amount item 1, in columns 50–74, right-justified among blanks.
final class OcrKid {

  private OcrKid() {}

  /// @return null when it is a KID the seller may have made, and where the payer's words stand instead of one
  static @Nullable OcrRule fault(OcrLine item1, OcrAgreed agreed) {
    var bytes = item1.bytes;
    var from = item1.start + 49;
    var to = item1.start + 74;
    while (to - from > 8 && OcrWord.at(bytes, from) == OcrWord.BLANKS) {
      from += 8;
    }
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    if (from == to && mayBeMissing(item1))
      return null;
    return isOne(bytes, from, to) ? agreed.fault(bytes, from, to) : OcrRule.OCR_KID;
  }

  private static boolean mayBeMissing(OcrLine item1) {
    var type = OcrType.of(item1.digits(5, 6));
    return type != null && type.hasText();
  }

  /// As [Kid#isOne], where the bytes lie.
  private static boolean isOne(byte[] bytes, int from, int to) {
    for (var at = from; at < to - 1; at++) {
      if (!isDigit(bytes[at]))
        return false;
    }
    return to - from >= 4 && (isDigit(bytes[to - 1]) || bytes[to - 1] == '-');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
