package no.fakturahub.camt;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import org.jspecify.annotations.Nullable;

/// What may be wrong with a creditor's reference. No bank promises that a KID in camt has been checked.
final class CamtKid {

  /** ISO 11649: RF, two check digits, at most 21 more. */
  private static final Pattern RF = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private CamtKid() {}

  /// @return null when it is a reference that the payee may have made
  static @Nullable CamtRule fault(CamtReference reference, @Nullable AccountNumber account,
      Collection<KidAgreement> agreements) {
    return switch (reference.kind()) {
      case KID -> faultOfKid(reference.value(), account, agreements);
      case RF -> isRf(reference.value()) ? null : CamtRule.CAMT_RF;
      case INVOICE, CREDIT_NOTE, OTHER -> null;
    };
  }

  private static @Nullable CamtRule faultOfKid(String text, @Nullable AccountNumber account,
      Collection<KidAgreement> agreements) {
    if (!Kid.isOne(text))
      return CamtRule.CAMT_KID;
    var agreed = agreements.stream().filter(known -> known.account().equals(account)).toList();
    if (agreed.isEmpty())
      return KidAlgorithm.MOD10.closes(text) || KidAlgorithm.MOD11.closes(text)
          ? null
          : CamtRule.CAMT_KID_CHECK;
    return agreed.stream().anyMatch(agreement -> agreement.accepts(new Kid(text)))
        ? null
        : CamtRule.CAMT_KID_AGREEMENT;
  }

  private static boolean isRf(String text) {
    var plain = text.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!RF.matcher(plain).matches())
      return false;
    var digits = new StringBuilder();
    (plain.substring(4) + plain.substring(0, 4)).chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
