package no.fakturahub.ocrgiro;

import java.util.Collection;
import java.util.List;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import org.jspecify.annotations.Nullable;

/// What is agreed of the KIDs to one account, by their length.
final class OcrAgreed {

  private static final int LONGEST = 25;

  private final List<@Nullable KidAlgorithm[]> byLength;

  private OcrAgreed(List<@Nullable KidAlgorithm[]> byLength) {
    this.byLength = byLength;
  }

  static OcrAgreed of(Collection<KidAgreement> agreements, @Nullable AccountNumber account) {
    return new OcrAgreed(agreements.stream().filter(known -> known.account().equals(account))
        .map(OcrAgreed::byLength).toList());
  }

  private static @Nullable KidAlgorithm[] byLength(KidAgreement agreement) {
    var byLength = new @Nullable KidAlgorithm[LONGEST + 1];
    agreement.lengths().forEach((length, algorithm) -> byLength[length] = algorithm);
    return byLength;
  }

  /// @return null when the KID is one the seller may have made; where no agreement is known, either algorithm will do
  @Nullable
  OcrRule fault(byte[] text, int from, int to) {
    if (byLength.isEmpty())
      return KidAlgorithm.MOD10.closes(text, from, to) || KidAlgorithm.MOD11.closes(text, from, to)
          ? null
          : OcrRule.OCR_KID_CHECK;
    for (var agreed : byLength) {
      var algorithm = agreed[to - from];
      if (algorithm != null && algorithm.closes(text, from, to))
        return null;
    }
    return OcrRule.OCR_KID_AGREEMENT;
  }
}
