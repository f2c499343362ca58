package no.fakturahub.console;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepted;
import no.fakturahub.parked.Parking;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The door for ERP systems that speak REST: one order a call, as JSON or as XML.
///
/// 201 with the invoice for a new order, 202 for one whose invoice is not made yet, and 200 with the same for the same
/// order again. What is refused is `application/problem+json` with the cure; that is parked, too.
@RestController
class OrdersApi {

  /// What a sender gets to know of its order.
  ///
  /// @param state INVOICED, or that the invoice is not made yet: WAITING; or never will be: DROPPED
  /// @param number and what follows it: missing until the invoice is made
  record Receipt(String order, String state, String invoice, @Nullable Long number,
      @Nullable String kid, @Nullable String due, @Nullable String payable) {

    static Receipt of(Accepted accepted) {
      var order = accepted.order().id();
      return switch (accepted) {
        case Accepted.Invoiced(_, var it, _) -> new Receipt(order, "INVOICED", it.id().toString(),
            it.number(), it.kid().value(), it.due().toString(),
            it.totals().payable().toString());
        case Accepted.Waiting(_, var it, _) -> new Receipt(order, it.state().name(),
            it.id().toString(), null, null, null, null);
      };
    }
  }

  private static final String ROUTE = "direct:take-orders-rest";
  private static final Pattern PARTNER = Pattern.compile("\\P{Cc}{1,100}");

  private final ProducerTemplate camel;
  private final Parking parking;
  private final Mine mine;
  private final int maxBytes;

  OrdersApi(ProducerTemplate camel, Parking parking, Mine mine,
      @Value("${hub.intake.max-bytes}") int maxBytes) {
    this.camel = camel;
    this.parking = parking;
    this.mine = mine;
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
    if (!PARTNER.matcher(partner).matches())
      throw new OrderRefused(new Refused("ORDER_INVALID", "X-Partner: not 1–100 characters"));
    var order = request.getInputStream().readNBytes(maxBytes + 1);
    if (order.length > maxBytes)
      throw new OrderRefused(new Refused("TOO_LARGE", "more than %d bytes".formatted(maxBytes)));
    var headers = new HashMap<>(Map.of("partner", partner, "format", format));
    if (!mine.isAll())
      headers.put("onlySellers", mine.written());
    try {
      return answer(requireNonNull(camel.requestBodyAndHeaders(ROUTE, order,
          Map.copyOf(headers), Accepted.class)));
    } catch (CamelExecutionException stopped) {
      throw refused(stopped, order, headers);
    }
  }

  private static ResponseEntity<Receipt> answer(Accepted accepted) {
    var receipt = Receipt.of(accepted);
    if (accepted.again())
      return ResponseEntity.ok(receipt);
    return switch (accepted) {
      case Accepted.Invoiced it -> ResponseEntity
          .created(URI.create("/invoices/" + it.invoice().id())).body(receipt);
      case Accepted.Waiting it -> ResponseEntity.status(HttpStatus.ACCEPTED)
          .location(URI.create("/coming/" + it.coming().id())).body(receipt);
    };
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
