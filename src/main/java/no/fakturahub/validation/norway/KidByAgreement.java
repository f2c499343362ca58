package no.fakturahub.validation.norway;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.norway.Ehf.Payment;

/// KID as the seller and its bank have agreed: the bank refuses all others when they are typed.
record KidByAgreement(KidAgreement agreement) implements Rule {

  @Override
  public Stream<Finding> check(Ehf ehf) {
    return Stream.of(refused(ehf), missing(ehf), otherAccount(ehf)).flatMap(found -> found);
  }

  /// FH-KID-AGREEMENT: a length that is agreed, closed by that length's algorithm.
  private Stream<Finding> refused(Ehf ehf) {
    return KidRules.kids(ehf).filter(kid -> !agreement.accepts(new Kid(kid.value())))
        .map(kid -> Finding.unlawful("FH-KID-AGREEMENT", kid.location(), kid.value(), lengths()));
  }

  /// FH-KID-MISSING: the money will come, and find no invoice.
  private static Stream<Finding> missing(Ehf ehf) {
    return ehf.isToBePaid() && KidRules.references(ehf).findAny().isEmpty()
        ? Stream.of(Finding.doubtful("FH-KID-MISSING", ehf.at("cac:PaymentMeans/cbc:PaymentID")))
        : Stream.of();
  }

  /// FH-KID-ACCOUNT: the agreement is for one account, and this is another.
  private Stream<Finding> otherAccount(Ehf ehf) {
    return ehf.payments().stream().filter(payment -> !payment.account().isEmpty())
        .filter(_ -> !ehf.isCreditNote()).filter(payment -> !isAgreed(payment))
        .map(payment -> Finding.doubtful("FH-KID-ACCOUNT",
            payment.location() + "/cac:PayeeFinancialAccount/cbc:ID", payment.account(),
            agreement.account()));
  }

  private boolean isAgreed(Payment payment) {
    return payment.account().equals(agreement.account().value())
        || payment.account().equals(agreement.account().iban());
  }

  private String lengths() {
    return agreement.lengths().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(agreed -> agreed.getKey() + " " + agreed.getValue())
        .collect(Collectors.joining(", "));
  }
}
