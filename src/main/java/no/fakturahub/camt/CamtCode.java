package no.fakturahub.camt;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.xmlpieces.Piece;

/// What kind of transaction the bank calls it: `BkTxCd`. Banks differ in these, so nothing is told by them that the
/// payment's own references can tell. NETS 230 is a payment with KID, 232 AvtaleGiro, 233 and 234 giro, 240 a list.
///
/// @param domain such as PMNT, with family and subfamily; each empty where the bank gives none
/// @param proprietary the bank's or clearing's own, with its issuer
public record CamtCode(String domain, String family, String subFamily, String proprietary,
    String issuer) {

  /** External code set: a returned or reversed transfer. */
  private static final String RETURNED = "RRTN";

  static CamtCode of(Piece within) {
    return new CamtCode(within.text("BkTxCd/Domn/Cd"), within.text("BkTxCd/Domn/Fmly/Cd"),
        within.text("BkTxCd/Domn/Fmly/SubFmlyCd"), within.text("BkTxCd/Prtry/Cd"),
        within.text("BkTxCd/Prtry/Issr"));
  }

  boolean isGiven() {
    return !domain.isEmpty() || !proprietary.isEmpty();
  }

  boolean isReturn() {
    return subFamily.equals(RETURNED);
  }

  /// `NETS 230` where there is a proprietary one, otherwise `PMNT RCDT VCOM`.
  @Override
  public String toString() {
    var parts = proprietary.isEmpty()
        ? Stream.of(domain, family, subFamily)
        : Stream.of(issuer, proprietary);
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
