package no.fakturahub.payment.shell;

import java.util.Arrays;
import java.util.UUID;
import no.fakturahub.kernel.Sha256;

/// A file from the bank, as it came.
record BankFile(UUID id, String name, State state, byte[] bytes) {

  enum State {
    /** Kept, not yet booked. */
    RECEIVED,
    /** Every payment in it is booked. */
    BOOKED,
    /** A copy of one that is booked. */
    COPY,
    /** It does not prove; nothing of it is booked. */
    REFUSED
  }

  boolean isBooked() {
    return state == State.BOOKED || state == State.COPY;
  }

  /// What the bytes say, whichever line ends they were given on the way.
  static String contentSha256(byte[] bytes) {
    var content = new byte[bytes.length];
    var length = 0;
    for (var b : bytes) {
      if (b != '\r' && b != '\n')
        content[length++] = b;
    }
    return Sha256.of(Arrays.copyOf(content, length));
  }
}
