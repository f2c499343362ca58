package no.fakturahub.peppol.shell;

import org.jspecify.annotations.Nullable;

/// The message may have arrived or not, or was not taken just now: the same message must be sent again.
final class PeppolOutcomeUnknown extends RuntimeException {

  private static final long serialVersionUID = 1;

  PeppolOutcomeUnknown(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
