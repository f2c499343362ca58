package no.fakturahub.console;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Map;
import no.fakturahub.order.Accepted;
import org.apache.camel.ProducerTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The door for ERP systems that speak REST: one order a call, as JSON or as XML.
///
/// 201 with the invoice for a new order, 200 with the same invoice for the same order again, and
/// `application/problem+json` with the cure for what is refused.
@RestController
class OrdersApi {

  /// What a sender gets to know of its order.
  record Receipt(String order, String invoice, long number, String kid, String due,
      String payable) {}

  private final ProducerTemplate camel;

  OrdersApi(ProducerTemplate camel) {
    this.camel = camel;
  }

  @PostMapping(path = "/api/orders", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Receipt> json(@RequestBody byte[] order,
      @RequestHeader(name = "X-Partner", defaultValue = "api") String partner) {
    return take(order, "json", partner);
  }

  @PostMapping(path = "/api/orders", consumes = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<Receipt> xml(@RequestBody byte[] order,
      @RequestHeader(name = "X-Partner", defaultValue = "api") String partner) {
    return take(order, "order-xml", partner);
  }

  private ResponseEntity<Receipt> take(byte[] order, String format, String partner) {
    var accepted = requireNonNull(camel.requestBodyAndHeaders("direct:take-orders-rest", order,
        Map.of("partner", partner, "format", format), Accepted.class));
    var invoice = accepted.invoice();
    var receipt = new Receipt(accepted.order().id(), invoice.id().toString(), invoice.number(),
        invoice.kid().value(), invoice.due().toString(), invoice.totals().payable().toString());
    return accepted.again()
        ? ResponseEntity.ok(receipt)
        : ResponseEntity.created(URI.create("/invoices/" + invoice.id())).body(receipt);
  }
}
