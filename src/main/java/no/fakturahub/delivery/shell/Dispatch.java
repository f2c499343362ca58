package no.fakturahub.delivery.shell;

import java.util.Optional;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.later.NotYet;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends a delivery through the routes and takes their answer. It may be told to twice: what has
/// been handed over is left alone, and what was sent without our hearing of it is sent again under
/// the same ids.
@Component
class Dispatch {

  private final DeliveryTable deliveries;
  private final DeliveryLog log;
  private final Refusals refusals;
  private final ProducerTemplate camel;

  Dispatch(DeliveryTable deliveries, DeliveryLog log, Refusals refusals, ProducerTemplate camel) {
    this.deliveries = deliveries;
    this.log = log;
    this.refusals = refusals;
    this.camel = camel;
  }

  /// @throws CamelExecutionException when another try may help
  void tryOnce(String round) {
    open(round).ifPresent(this::tryOnce);
  }

  void giveUp(String round, int tries, Throwable last) {
    open(round)
        .ifPresent(delivery -> log.stopped(delivery, Refusals.gaveUp(tries, last), null));
  }

  private void tryOnce(Delivery delivery) {
    var exchange = camel.send("direct:deliver", sent -> {
      sent.getMessage().setHeader("deliveryId", delivery.id());
      sent.getMessage().setHeader("invoiceId", delivery.invoice());
    });
    var failure = exchange.getException();
    if (failure == null)
      return;
    var refused = refusals.in(failure);
    if (NotYet.isIn(failure))
      deliveries.tryWasNotTaken(delivery.id());
    if (refused.isEmpty())
      throw new CamelExecutionException("Not handed over", exchange, failure);
    log.stopped(delivery, refused.get(), bytesOf(exchange));
  }

  private static byte @Nullable [] bytesOf(Exchange exchange) {
    return exchange.getMessage().getBody() == null
        ? null
        : exchange.getMessage().getBody(byte[].class);
  }

  private Optional<Delivery> open(String text) {
    var round = Round.parse(text);
    return deliveries.find(round.delivery())
        .filter(delivery -> delivery.state().isOpen() && delivery.round() == round.number());
  }
}
