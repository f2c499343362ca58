package no.fakturahub.ocrgiro;

import java.util.List;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import org.jspecify.annotations.Nullable;

/// The KID of amount item 1, in columns 50–74, right-justified among blanks.
final class OcrKid {

  private OcrKid() {}

  /// @param agreed the agreements for the account; when there are none, either algorithm will do
  /// @return null when it is a KID the seller may have made, and where the payer's words stand instead of one
  static @Nullable OcrRule fault(OcrLine item1, List<KidAgreement> agreed) {
    var type = OcrType.of(item1.digits(5, 6));
    var bytes = item1.bytes;
    var from = item1.start + 49;
    var to = item1.start + 74;
    while (to > from && bytes[to - 1] == ' ') {
      to--;
    }
    while (from < to && bytes[from] == ' ') {
      from++;
    }
    if (from == to && type != null && type.hasText())
      return null;
    if (!isOne(bytes, from, to))
      return OcrRule.OCR_KID;
    if (agreed.isEmpty())
      return KidAlgorithm.MOD10.closes(bytes, from, to)
          || KidAlgorithm.MOD11.closes(bytes, from, to) ? null : OcrRule.OCR_KID_CHECK;
    var kid = new Kid(item1.text(50, 74));
    return agreed.stream().anyMatch(agreement -> agreement.accepts(kid))
        ? null
        : OcrRule.OCR_KID_AGREEMENT;
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
