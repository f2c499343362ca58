package no.fakturahub.reminder.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.reminder.Letter.State;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/// Sends a letter through the routes. It may be told to twice: what has been handed over is left alone.
@Component
class Sending {

  private final LetterTable letters;
  private final LetterLog log;
  private final List<Refusing> channels;
  private final ProducerTemplate camel;

  Sending(LetterTable letters, LetterLog log, List<Refusing> channels, ProducerTemplate camel) {
    this.letters = letters;
    this.log = log;
    this.channels = channels;
    this.camel = camel;
  }

  /// @throws CamelExecutionException when another try may help
  void tryOnce(String id) {
    var letter = letters.find(UUID.fromString(id)).orElseThrow();
    if (letter.state() != State.APPROVED)
      return;
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
    log.notSent(letter.id(), refused.get());
  }

  void giveUp(String letter, Throwable last) {
    log.notSent(UUID.fromString(letter), last instanceof Refused refused
        ? refused
        : new Refused("REMINDER_GAVE_UP", String.valueOf(RootCause.of(last)), last));
  }
}
