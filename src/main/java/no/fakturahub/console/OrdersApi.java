package no.fakturahub.console;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepted;
import no.fakturahub.parked.Parking;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The door for ERP systems that speak REST: one order a call, as JSON or as XML.
///
/// 201 with the invoice for a new order, 200 with the same invoice for the same order again, and
/// `application/problem+json` with the cure for what is refused; that is parked, too.
@RestController
class OrdersApi {

  /// What a sender gets to know of its order.
  record Receipt(String order, String invoice, long number, String kid, String due,
      String payable) {}

  private static final String ROUTE = "direct:take-orders-rest";

  private final ProducerTemplate camel;
  private final Parking parking;
  private final int maxBytes;

  OrdersApi(ProducerTemplate camel, Parking parking,
      @Value("${hub.intake.max-bytes}") int maxBytes) {
    this.camel = camel;
    this.parking = parking;
    this.maxBytes = maxBytes;
  }

  @PostMapping(path = "/api/orders", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> json(HttpServletRequest order,
      @RequestHeader(name = "X-Partner", defaultValue = "api") String partner) throws IOException {
    return take(order, "json", partner);
  }

  @PostMapping(path = "/api/orders", consumes = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<Receipt> xml(HttpServletRequest order,
      @RequestHeader(name = "X-Partner", defaultValue = "api") String partner) throws IOException {
    return take(order, "order-xml", partner);
  }

  private ResponseEntity<Receipt> take(HttpServletRequest request, String format, String partner)
      throws IOException {
    var order = request.getInputStream().readNBytes(maxBytes + 1);
    if (order.length > maxBytes)
      throw new OrderRefused(new Refused("TOO_LARGE", "more than %d bytes".formatted(maxBytes)));
    var headers = Map.of("partner", partner, "format", format);
    try {
      return answer(requireNonNull(camel.requestBodyAndHeaders(ROUTE, order,
          Map.copyOf(headers), Accepted.class)));
    } catch (CamelExecutionException stopped) {
      throw refused(stopped, order, headers);
    }
  }

  private static ResponseEntity<Receipt> answer(Accepted accepted) {
    var invoice = accepted.invoice();
    var receipt = new Receipt(accepted.order().id(), invoice.id().toString(), invoice.number(),
        invoice.kid().value(), invoice.due().toString(), invoice.totals().payable().toString());
    return accepted.again()
        ? ResponseEntity.ok(receipt)
        : ResponseEntity.created(URI.create("/invoices/" + invoice.id())).body(receipt);
  }

  /// What is not a refusal may heal: the sender is told to try again, and nothing is parked.
  private RuntimeException refused(CamelExecutionException stopped, byte[] order,
      Map<String, String> headers) {
    if (!(stopped.getCause() instanceof Refused why))
      return stopped;
    var name = "POST /api/orders, " + headers.get("partner");
    return new OrderRefused(why,
        parking.park(ROUTE, name, why.code(), why.detail(), headers, order));
  }
}
