package no.fakturahub.reminder.shell;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.util.UUID;

/// What a customer reads.
final class ReceivedMail {

  private ReceivedMail() {}

  /// The subject and the plain words of the mail that a letter left as.
  static String of(GreenMail mails, UUID letter) throws Exception {
    for (var mail : mails.getReceivedMessages()) {
      if (mail.getHeader("Message-ID")[0].contains(letter.toString()))
        return mail.getSubject() + "\n" + words(mail);
    }
    throw new AssertionError("No mail " + letter);
  }

  private static String words(Part part) throws Exception {
    return part.getContent() instanceof Multipart parts
        ? words(parts.getBodyPart(0))
        : part.getContent().toString();
  }
}
