package no.fakturahub.peppol.shell;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Whether a receiver that has moved or renewed its certificate would explain a failure. Only failures that are certain
/// not to have brought the message count: it is sent again, elsewhere, within the same try.
final class Stale {

  /// A certificate that has expired, a message it cannot decrypt, an access point that no longer serves the receiver.
  private static final Set<String> REFUSALS = Set.of("PEPPOL_RECEIVER_CERTIFICATE",
      "PEPPOL_NOT_TRUSTED", "PEPPOL_NOT_SERVICED");

  private Stale() {}

  static boolean mayExplain(RuntimeException failure) {
    return failure instanceof Refused refused
        ? REFUSALS.contains(refused.code())
        : nobodyThere(failure);
  }

  private static boolean nobodyThere(@Nullable Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause())
      if (cause instanceof ConnectException || cause instanceof UnknownHostException
          || cause instanceof NoRouteToHostException)
        return true;
    return false;
  }
}
