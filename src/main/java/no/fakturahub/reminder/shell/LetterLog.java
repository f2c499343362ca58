package no.fakturahub.reminder.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import no.fakturahub.delivery.Letters;
import no.fakturahub.delivery.Report;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.Parking;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Letter.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What became of each letter. One that did not reach the customer asks for nothing: its fee and interest are given up
/// with it.
@Component
class LetterLog implements Letters {

  private final LetterTable letters;
  private final SideClaims claims;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Parking parking;

  LetterLog(LetterTable letters, SideClaims claims, Invoices invoices, Timeline timeline,
      Parking parking) {
    this.letters = letters;
    this.claims = claims;
    this.invoices = invoices;
    this.timeline = timeline;
    this.parking = parking;
  }

  @Override
  public boolean has(UUID letter) {
    return letters.find(letter).isPresent();
  }

  @Override
  @Transactional
  public boolean report(UUID id, Report report) {
    var found = letters.lock(id);
    found.ifPresent(letter -> {
      switch (report.says()) {
        case HANDED_OVER -> arrived(letter, State.HANDED_OVER, report.text());
        case DELIVERED, ACCEPTED, UNDER_QUERY -> arrived(letter, State.DELIVERED, report.text());
        case BOUNCED, REJECTED -> failed(letter, State.BOUNCED,
            new Refused("REMINDER_BOUNCED", report.text()));
      }
    });
    return found.isPresent();
  }

  private void arrived(Letter letter, State state, String text) {
    var next = letter.state() == State.APPROVED
        || letter.state() == State.HANDED_OVER && state == State.DELIVERED;
    if (!next)
      return;
    letters.becomes(letter.id(), state, text);
    timeline.add(letter.invoice(), Step.REMINDER_SENT,
        "%s: %s, %s".formatted(number(letter), letter.channel(), text));
  }

  @Transactional
  public void notSent(UUID id, Refused why) {
    letters.lock(id).filter(one -> one.state() == State.APPROVED)
        .ifPresent(letter -> failed(letter, State.NOT_SENT, why));
  }

  /// The receiver's side has had it before, and gives no receipt: it counts as sent, so that nobody gets two.
  @Transactional
  public void perhapsArrived(UUID id, Refused why) {
    letters.lock(id).ifPresent(letter -> arrived(letter, State.HANDED_OVER, why.detail()));
  }

  /// It never left, and says what is not true any more.
  @Transactional
  public void outdated(UUID id) {
    letters.lock(id).filter(one -> one.state() == State.APPROVED).ifPresent(letter -> {
      letters.becomes(id, State.DISCARDED, "reckoned anew");
      claims.waive(id);
      timeline.add(letter.invoice(), Step.REMINDER_NOT_SENT,
          "%s: reckoned anew".formatted(number(letter)));
    });
  }

  private void failed(Letter letter, State state, Refused why) {
    if (letter.state() == State.BOUNCED || letter.state() == State.DISCARDED)
      return;
    letters.becomes(letter.id(), state, why.detail());
    claims.waive(letter.id());
    timeline.add(letter.invoice(), Step.REMINDER_NOT_SENT,
        "%s: %s: %s".formatted(number(letter), why.code(), why.detail()));
    parking.park("direct:remind", number(letter), why.code(), why.detail(),
        letter.id().toString().getBytes(UTF_8));
  }

  @Transactional
  public Optional<Letter> discarded(UUID id) {
    var stopped = letters.lock(id).filter(one -> one.state() == State.NOT_SENT
        || one.state() == State.BOUNCED);
    stopped.ifPresent(one -> letters.becomes(id, State.DISCARDED, one.evidence()));
    return stopped;
  }

  private String number(Letter letter) {
    return invoices.find(letter.invoice())
        .map(one -> "%d-%d".formatted(one.number(), letter.round()))
        .orElseGet(letter.id()::toString);
  }
}
