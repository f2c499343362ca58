package no.fakturahub.peppol.shell;

/// Where a response goes on, once it has been kept.
@FunctionalInterface
interface ResponseDoor {

  /// Returns when the response has been reported or parked.
  ///
  /// @param envelope as it came
  void take(String instance, byte[] envelope);
}
