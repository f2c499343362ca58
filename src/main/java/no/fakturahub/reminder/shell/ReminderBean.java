package no.fakturahub.reminder.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Approvals;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.LetterReach;
import no.fakturahub.reminder.Reminder;
import no.fakturahub.reminder.ReminderXml;
import no.fakturahub.reminder.Reminders;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bean `routes/remind.camel.yaml` asks.
@Component("reminder")
class ReminderBean {

  private final Reminders reminders;
  private final LetterTable letters;
  private final Deliveries deliveries;
  private final List<LetterReach> reaches;
  private final LetterLog log;

  ReminderBean(Reminders reminders, LetterTable letters, Deliveries deliveries,
      List<LetterReach> reaches, LetterLog log) {
    this.reminders = reminders;
    this.letters = letters;
    this.deliveries = deliveries;
    this.reaches = reaches;
    this.log = log;
  }

  /// Chosen once for all tries: by Peppol, where the invoice itself went that way and the receiver takes reminders, and
  /// else by e-mail. A friendly word before the due date is no document for anyone's system.
  ///
  /// @throws Refused when the customer has no address
  public Channel choose(@Header("deliveryId") UUID id) {
    var letter = letters.find(id).orElseThrow();
    if (letter.channel() != null)
      return letter.channel();
    var reminder = reminder(id);
    var channel = letter.stage() > 0 && wentByPeppol(letter) && takesReminders(reminder)
        ? Channel.PEPPOL
        : Channel.EMAIL;
    if (channel == Channel.EMAIL && reminder.invoice().buyer().email() == null)
      throw new Refused("REMINDER_NO_CHANNEL", reminder.invoice().buyer().name());
    letters.choose(id, channel);
    return channel;
  }

  private boolean wentByPeppol(Letter letter) {
    return deliveries.of(letter.invoice()).filter(one -> one.channel() == Channel.PEPPOL)
        .isPresent();
  }

  private boolean takesReminders(Reminder reminder) {
    var peppol = reaches.stream().filter(one -> one.channel() == Channel.PEPPOL).findFirst();
    if (peppol.isEmpty() || !reminder.fitsEhf())
      return false;
    return switch (peppol.get().of(reminder)) {
      case Reachability.Yes _ -> true;
      case Reachability.No _ -> false;
      case Reachability.DontKnow(var why) -> throw new IllegalStateException(why);
    };
  }

  /// What the stylesheet reads; what the seller's bank takes as KID goes with it, for the verdicts.
  public byte[] toXml(Exchange exchange, @Header("deliveryId") UUID id) {
    var reminder = reminder(id);
    exchange.getMessage().setHeader("kidAgreement", reminder.invoice().seller().kidAgreement());
    exchange.getMessage().setHeader("document", "reminder");
    return ReminderXml.write(reminder);
  }

  /// What was parked is made anew, with the day's deadline and what the law allows today.
  public void again(@Body String letter,
      @Header(Approvals.APPROVED_BY) @Nullable String approvedBy) {
    log.discarded(UUID.fromString(letter.strip()))
        .ifPresent(one -> reminders.approve(List.of(one.invoice()),
            Objects.requireNonNullElse(approvedBy, one.who())));
  }

  private Reminder reminder(UUID id) {
    return Optional.of(id).flatMap(reminders::document).orElseThrow();
  }
}
