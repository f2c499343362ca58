package no.fakturahub.validation.norway;

import java.util.stream.Stream;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.norway.Ehf.Payment;

/// KID, what the payer types (Nets, OCR giro System specification, §5). It stands in cac:PaymentMeans/cbc:PaymentID.
final class KidRules {

  /// A reference and where it stands.
  record Reference(String location, String value) {}

  private KidRules() {}

  /// FH-KID-FORM: digits, perhaps a hyphen last. Banks also take a creditor reference (ISO 11649), `RF…`.
  static Stream<Finding> form(Ehf ehf) {
    return references(ehf).filter(reference -> !Kid.isOne(reference.value()))
        .filter(reference -> !isCreditorReference(reference.value()))
        .map(reference -> Finding.unlawful("FH-KID-FORM", reference.location(),
            reference.value()));
  }

  /// FH-KID-CHECK: where no agreement is known, either algorithm will do.
  static Stream<Finding> checkDigit(Ehf ehf) {
    return kids(ehf)
        .filter(kid -> Stream.of(KidAlgorithm.values()).noneMatch(way -> way.closes(kid.value())))
        .map(kid -> Finding.unlawful("FH-KID-CHECK", kid.location(), kid.value()));
  }

  static Stream<Reference> kids(Ehf ehf) {
    return references(ehf).filter(reference -> Kid.isOne(reference.value()));
  }

  static Stream<Reference> references(Ehf ehf) {
    return ehf.isCreditNote()
        ? Stream.of()
        : ehf.payments().stream().flatMap(KidRules::referencesOf).distinct();
  }

  private static Stream<Reference> referencesOf(Payment payment) {
    return payment.references().stream()
        .map(value -> new Reference(payment.location() + "/cbc:PaymentID", value));
  }

  private static boolean isCreditorReference(String reference) {
    return reference.matches("RF[0-9]{2}[A-Z0-9]{1,21}") && PaymentRules.mod97(reference) == 1;
  }
}
