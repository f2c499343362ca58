package no.fakturahub.email.shell;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import no.fakturahub.reminder.Reminders;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/// The bean `routes/remind-by-email.camel.yaml` asks. A reminder has an id as a delivery has.
@Component("reminderMail")
class ReminderMail {

  private final Reminders reminders;
  private final Mail mail;

  ReminderMail(Reminders reminders, Mail mail) {
    this.reminders = reminders;
    this.mail = mail;
  }

  public MimeMessage write(@Header("deliveryId") UUID letter) throws MessagingException {
    return mail.of(letter, reminders.document(letter).orElseThrow(),
        reminders.find(letter).orElseThrow().words());
  }
}
