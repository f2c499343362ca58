package no.fakturahub.sandbox.peppol;

import java.util.EnumMap;
import java.util.Map;

/// What the sandbox's Peppol does wrong, as often as asked.
final class Faults {

  enum Kind {
    /** The document is kept, and the connection dies before the receipt is out. */
    LOST_RECEIPT,
    /** The document is kept, and the receipt comes later than anyone waits. */
    SLOW,
    /** The receiver answers that it could not take the document just now. */
    AS4_ERROR,
    /** The web server before the access point answers 503. */
    SERVER_ERROR,
    /** A repeat is answered as phase4 does by itself: with an error and no receipt. */
    REPEAT_REFUSED,
    /** The SML does not answer. */
    SML_SILENT,
    /** The SML answers SERVFAIL. */
    SML_SERVFAIL,
    /** The SMP answers 404 for the participant, whom the SML still names. */
    SMP_NOBODY,
    /** The SMP answers 500. */
    SMP_ERROR,
    /** The SMP answers later than anyone waits. */
    SMP_SLOW,
    /** The SMP's answer is signed by someone who is not to be believed. */
    SMP_UNTRUSTED,
    /** The SMP's answer is well signed and tells of another participant. */
    SMP_SOMEONE_ELSE,
    /** The SMP tells of an access point that is no longer there. */
    OLD_ENDPOINT,
    /** The SMP tells of a certificate that nobody believes any longer. */
    OLD_CERTIFICATE,
    /** The contracted access point answers 429. */
    CONTRACTED_BUSY,
    /** The contracted access point answers 503. */
    CONTRACTED_DOWN,
    /** The contracted access point answers 422. */
    CONTRACTED_REFUSES,
    /** The contracted access point has taken the document, and its answer is lost. */
    CONTRACTED_LOST_ANSWER
  }

  private final Map<Kind, Integer> armed = new EnumMap<>(Kind.class);

  synchronized void arm(Kind kind, int times) {
    armed.put(kind, times);
  }

  synchronized boolean isArmed(Kind kind) {
    return armed.getOrDefault(kind, 0) > 0;
  }

  /// Whether it happens now; one time fewer is left.
  synchronized boolean strikes(Kind kind) {
    var left = armed.getOrDefault(kind, 0);
    armed.put(kind, Math.max(0, left - 1));
    return left > 0;
  }
}
