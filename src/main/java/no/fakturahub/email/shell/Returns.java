package no.fakturahub.email.shell;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.Letters;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.email.ReceivedMail;
import no.fakturahub.email.ReceivedMail.Notification;
import no.fakturahub.email.RecipientStatus.Action;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.parked.Parking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What mail servers tell of mails of ours. That one came back is reported with the notification
/// itself as evidence; what only delays it stands on the timeline; what names no delivery of ours,
/// or cannot be read, waits for a person.
@Component
class Returns {

  private static final String ROUTE = "take-bounces";

  private final ReceivedMails mails;
  private final Deliveries deliveries;
  private final Reports reports;
  private final Timeline timeline;
  private final NoticeTable notices;
  private final ObjectProvider<Letters> letters;
  private final Parking parking;

  Returns(MailSettings settings, Deliveries deliveries, Reports reports, Timeline timeline,
      NoticeTable notices, ObjectProvider<Letters> letters, Parking parking, Clock clock) {
    this.mails = new ReceivedMails(settings.bounceAddress(), clock);
    this.deliveries = deliveries;
    this.reports = reports;
    this.timeline = timeline;
    this.notices = notices;
    this.letters = letters;
    this.parking = parking;
  }

  /// @return whether it was a mail server's
  @Transactional
  public boolean take(byte[] raw) {
    return switch (mails.read(raw)) {
      case ReceivedMail.Letter() -> false;
      case ReceivedMail.Unreadable(var why) -> {
        parking.park(ROUTE, "mail", "EMAIL_RETURN_UNREADABLE", why, raw);
        yield true;
      }
      case Notification told -> {
        told.delivery().flatMap(this::byEmail).ifPresentOrElse(
            delivery -> tell(delivery, told, raw), () -> ofLetter(told, raw));
        yield true;
      }
    };
  }

  private void ofLetter(Notification told, byte[] raw) {
    var letter = told.delivery().filter(id -> letters.stream().anyMatch(one -> one.has(id)));
    if (letter.isEmpty())
      parking.park(ROUTE, told.id(), "EMAIL_RETURN_UNPLACED",
          told.tells() + ", " + told.words(), raw);
    else if (told.tells() == Action.FAILED || told.tells() == Action.DELIVERED)
      reports.report(letter.get(),
          report(told.tells() == Action.FAILED ? Says.BOUNCED : Says.DELIVERED, told, raw));
  }

  private Optional<Delivery> byEmail(UUID id) {
    return deliveries.find(id).filter(delivery -> delivery.channel() == Channel.EMAIL);
  }

  private void tell(Delivery delivery, Notification told, byte[] raw) {
    switch (told.tells()) {
      case FAILED -> report(Says.BOUNCED, delivery, told, raw);
      case DELIVERED -> report(Says.DELIVERED, delivery, told, raw);
      case DELAYED, RELAYED, EXPANDED -> {
        if (notices.isNew(told, delivery, raw))
          timeline.add(delivery.invoice(), step(told.tells()), told.words());
      }
    }
  }

  private void report(Says says, Delivery delivery, Notification told, byte[] raw) {
    reports.report(delivery.id(), report(says, told, raw));
  }

  private static Report report(Says says, Notification told, byte[] raw) {
    return new Report(says, told.id(), told.at(), told.words(), raw);
  }

  private static Step step(Action action) {
    return action == Action.DELAYED ? Step.DELAYED : Step.SENT_ON;
  }
}
