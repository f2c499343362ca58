package no.fakturahub.payment.shell;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.payment.Payment;
import org.jspecify.annotations.Nullable;

/// What a payment is known by when it is told of twice. Banks give none of their own across files.
final class Fingerprint {

  private Fingerprint() {}

  /// @return null when the bank tells neither who paid nor its own reference: then two like payments may well be two
  static @Nullable String of(Payment payment, @Nullable String archiveReference) {
    if (archiveReference == null || payment.debitAccount() == null)
      return null;
    return Sha256.of(Stream.of(payment.account(), payment.settled(), payment.amount(),
        payment.kid(), payment.debitAccount(), archiveReference).map(Object::toString)
        .collect(Collectors.joining("|")).getBytes(StandardCharsets.UTF_8));
  }
}
