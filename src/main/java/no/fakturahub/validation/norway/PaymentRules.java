package no.fakturahub.validation.norway;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.norway.Ehf.Payment;

/// How it is paid, and how much.
final class PaymentRules {

  /// UNCL 4461 means that need no account: cash, cheque, cards, direct debit, online, clearing, as agreed.
  private static final Set<String> WITHOUT_ACCOUNT = Set.of("10", "20", "48", "49", "54", "55",
      "59", "68", "97", "ZZZ");
  private static final String CASH = "10";

  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private PaymentRules() {}

  /// FH-PAY: what is to be paid can be paid.
  static Stream<Finding> aWayToPay(Ehf ehf) {
    return !ehf.isToBePaid() || ehf.payments().stream().anyMatch(PaymentRules::isAWay)
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-PAY", ehf.at("cac:PaymentMeans")));
  }

  /// FH-IBAN: ISO 13616 check digits; a Norwegian one has a Norwegian account number inside.
  static Stream<Finding> iban(Ehf ehf) {
    return accounts(ehf).filter(payment -> looksLikeIban(payment.account()))
        .filter(payment -> !isIban(payment.account()))
        .map(payment -> Finding.unlawful("FH-IBAN", locationOf(payment), payment.account()));
  }

  /// FH-ACCOUNT: eleven digits, the last a check digit, nothing between them.
  static Stream<Finding> account(Ehf ehf) {
    return accounts(ehf).filter(payment -> !looksLikeIban(payment.account()))
        .filter(payment -> !AccountNumber.isOne(payment.account()))
        .map(payment -> Finding.unlawful("FH-ACCOUNT", locationOf(payment), payment.account()));
  }

  /// FH-WHOLE-KRONER: only cash is rounded to what there are coins for (Skattedirektoratet, 13 June 2019).
  static Stream<Finding> wholeKroner(Ehf ehf) {
    var rounding = ehf.rounding();
    var inCash = !ehf.payments().isEmpty()
        && ehf.payments().stream().allMatch(payment -> payment.means().equals(CASH));
    return rounding == null || rounding.signum() == 0 || !ehf.currency().equals("NOK") || inCash
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-WHOLE-KRONER",
            ehf.at("cac:LegalMonetaryTotal/cbc:PayableRoundingAmount"), rounding.toPlainString()));
  }

  private static boolean isAWay(Payment payment) {
    return !payment.account().isEmpty() || payment.other()
        || WITHOUT_ACCOUNT.contains(payment.means());
  }

  private static Stream<Payment> accounts(Ehf ehf) {
    return ehf.isCreditNote()
        ? Stream.of()
        : ehf.payments().stream().filter(payment -> !payment.account().isEmpty());
  }

  private static String locationOf(Payment payment) {
    return payment.location() + "/cac:PayeeFinancialAccount/cbc:ID";
  }

  private static boolean looksLikeIban(String account) {
    return account.matches("[A-Za-z]{2}.*");
  }

  private static boolean isIban(String account) {
    return IBAN.matcher(account).matches() && mod97(account) == 1
        && (!account.startsWith("NO") || AccountNumber.isOne(account.substring(4)));
  }

  /// ISO 7064: the first four characters go last, letters count from A = 10.
  static int mod97(String reference) {
    var digits = new StringBuilder();
    (reference.substring(4) + reference.substring(0, 4)).chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
  }
}
