package no.fakturahub.reminder.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Letter.State;
import no.fakturahub.reminder.Reminders;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sends a letter through the routes. It may be told to twice: what has been handed over is left alone. One that is not
/// true any more is reckoned anew, for it never left.
@Component
class Sending {

  private final LetterTable letters;
  private final LetterLog log;
  private final List<Refusing> channels;
  private final ProducerTemplate camel;
  private final Outdated outdated;
  private final ObjectProvider<Reminders> reminders;

  Sending(LetterTable letters, LetterLog log, List<Refusing> channels, ProducerTemplate camel,
      Outdated outdated, ObjectProvider<Reminders> reminders) {
    this.letters = letters;
    this.log = log;
    this.channels = channels;
    this.camel = camel;
    this.outdated = outdated;
    this.reminders = reminders;
  }

  /// @throws CamelExecutionException when another try may help
  void tryOnce(String id) {
    var letter = letters.find(UUID.fromString(id)).orElseThrow();
    if (letter.state() != State.APPROVED)
      return;
    switch (outdated.of(letter)) {
      case LEAVES -> send(letter);
      case ANEW -> {
        log.outdated(letter.id());
        reminders.getObject().approve(List.of(letter.invoice()), letter.who());
      }
      case PERSON -> log.notSent(letter.id(), new Refused("REMINDER_OUTDATED",
          "%s, kr %s".formatted(letter.issued(), letter.settled())));
    }
  }

  private void send(Letter letter) {
    var exchange = camel.send("direct:remind", sent -> {
      sent.getMessage().setHeader("deliveryId", letter.id());
      sent.getMessage().setHeader("invoiceId", letter.invoice());
    });
    var failure = exchange.getException();
    if (failure == null)
      return;
    var refused = Refusing.in(failure, channels);
    if (refused.isEmpty())
      throw new CamelExecutionException("Not handed over", exchange, failure);
    if (channels.stream().anyMatch(one -> one.leavingOpen().contains(refused.get().code())))
      log.perhapsArrived(letter.id(), refused.get());
    else
      log.notSent(letter.id(), refused.get());
  }

  void giveUp(String letter, Throwable last) {
    log.notSent(UUID.fromString(letter), last instanceof Refused refused
        ? refused
        : new Refused("REMINDER_GAVE_UP", String.valueOf(RootCause.of(last)), last));
  }
}
