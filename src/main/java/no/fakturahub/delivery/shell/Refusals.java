package no.fakturahub.delivery.shell;

import java.util.Optional;
import java.util.Set;
import no.fakturahub.kernel.Refused;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Which failures a new try cannot mend.
final class Refusals {

  static final String GAVE_UP = "DELIVERY_GAVE_UP";

  /// The reasons that leave open whether the invoice arrived.
  static final Set<String> MAY_HAVE_ARRIVED = Set.of(GAVE_UP, "PEPPOL_ALREADY_RECEIVED");

  private Refusals() {}

  static Optional<Refused> in(Throwable failure) {
    for (var t = failure; t != null; t = t.getCause()) {
      if (t instanceof Refused refused)
        return Optional.of(refused);
      if (t instanceof SMTPAddressFailedException mail && isForGood(mail.getReturnCode()))
        return Optional.of(byMailServer(mail));
      if (t instanceof SMTPSendFailedException mail && isForGood(mail.getReturnCode()))
        return Optional.of(byMailServer(mail));
    }
    return Optional.empty();
  }

  static Refused gaveUp(int tries, Throwable last) {
    return new Refused(GAVE_UP, "%d tries; the last: %s".formatted(tries, innermost(last)), last);
  }

  /// RFC 5321 §4.2.1: 5yz is a permanent negative completion reply.
  private static boolean isForGood(int reply) {
    return reply >= 500 && reply < 600;
  }

  private static Refused byMailServer(Exception reply) {
    return new Refused("DELIVERY_MAIL_REFUSED", String.valueOf(reply.getMessage()).strip(), reply);
  }

  private static String innermost(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
