package no.fakturahub.email.shell;

import java.util.Optional;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/// Which answers of a mail server are for good (RFC 5321 §4.2.1: 5yz is a permanent negative
/// completion reply).
@Component
class MailRefusals implements Refusing {

  @Override
  public Optional<Refused> refusal(Throwable failure) {
    return switch (failure) {
      case SMTPAddressFailedException address when isForGood(address.getReturnCode()) ->
        Optional.of(refused(address));
      case SMTPSendFailedException mail when isForGood(mail.getReturnCode()) ->
        Optional.of(refused(mail));
      default -> Optional.empty();
    };
  }

  private static boolean isForGood(int reply) {
    return reply >= 500 && reply < 600;
  }

  private static Refused refused(Exception reply) {
    return new Refused("DELIVERY_MAIL_REFUSED", String.valueOf(reply.getMessage()).strip(), reply);
  }
}
