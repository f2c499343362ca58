package no.fakturahub.parked.shell;

import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sends a message in again where it stopped: through the whole route it came by, as that route is now, or
/// by a `direct:` door.
@Component
class WayBack {

  private final CamelContext camel;
  private final ProducerTemplate producer;
  private final ParkedTable table;

  WayBack(CamelContext camel, ProducerTemplate producer, ParkedTable table) {
    this.camel = camel;
    this.producer = producer;
    this.table = table;
  }

  /// Failing again parks it again: by the route's own error handler, or here where it has none.
  ///
  /// @param approvedBy who said yes to it; missing when it is only tried again
  void send(ParkedMessage parked, byte[] bytes, @Nullable String approvedBy) {
    var headers = table.headers(parked.id());
    var exchange = send(parked.where(), message -> {
      message.getMessage().setHeaders(Headers.read(headers));
      message.getMessage().setHeader(Approvals.APPROVED_BY, approvedBy);
      message.getMessage().setBody(bytes);
    });
    var failure = exchange.getException();
    if (failure != null) {
      var why = Why.of(failure, "UNEXPECTED");
      table.keep(new Stopped(parked.where(), parked.endpoint(), parked.name(), why.code(),
          why.detail(), headers, bytes, bytes.length));
    }
  }

  private Exchange send(String where, Processor message) {
    if (where.contains(":"))
      return producer.send(where, message);
    var route = camel.getRoute(where);
    if (route == null)
      throw new NotReplayable(
          "The route '%s' is gone. Put it back, or discard this.".formatted(where));
    return route.getEndpoint().getEndpointKey().startsWith("direct:")
        ? producer.send(route.getEndpoint(), message)
        : through(route.getProcessor(), route.getEndpoint(), message);
  }

  /// A route that fetches files has no door to knock on, so the message enters behind it.
  private static Exchange through(Processor route, Endpoint from, Processor message) {
    var exchange = from.createExchange();
    try {
      message.process(exchange);
      route.process(exchange);
    } catch (Exception failure) {
      exchange.setException(failure);
    }
    return exchange;
  }
}
