package no.fakturahub.email.shell;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.angus.mail.imap.IMAPMessage;

/// A mail as it lies on its server, byte for byte.
final class RawMail {

  private RawMail() {}

  /// @param most a longer one is cut
  static byte[] of(Message mail, int most) throws MessagingException, IOException {
    if (mail instanceof IMAPMessage onServer) {
      try (var in = onServer.getMimeStream()) {
        return in.readNBytes(most);
      }
    }
    var all = new ByteArrayOutputStream();
    mail.writeTo(all);
    return Arrays.copyOf(all.toByteArray(), Math.min(most, all.size()));
  }
}
