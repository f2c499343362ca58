package no.fakturahub.sandbox.vipps;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Access tokens and the ePayment API.
@RestController("vippsDoor")
@RequestMapping(Gate.PATH)
@Profile("sandbox")
class Door {

  private static final String UNIT = "Merchant-Serial-Number";
  private static final String KEY = "Idempotency-Key";
  private static final String ONE = "/epayment/v1/payments/{reference}";

  private final Tokens tokens;
  private final Payments payments;

  Door(Tokens tokens, Payments payments) {
    this.tokens = tokens;
    this.payments = payments;
  }

  @PostMapping("/accesstoken/get")
  ResponseEntity<byte[]> token(
      @RequestHeader(name = "client_id", required = false) @Nullable String id,
      @RequestHeader(name = "client_secret", required = false) @Nullable String secret,
      @RequestHeader(name = "Ocp-Apim-Subscription-Key", required = false) @Nullable String key) {
    return Json.answer(200, tokens.make(id, secret, key));
  }

  @PostMapping("/epayment/v1/payments")
  ResponseEntity<byte[]> create(@RequestHeader(UNIT) String unit, @RequestHeader(KEY) String key,
      @RequestBody String body, HttpServletRequest request) {
    var made = payments.create(unit, key, Json.read(body));
    return Json.answer(201,
        Json.object().put("redirectUrl", App.page(made, request))
            .put("reference", made.document().path("reference").asString("")));
  }

  @GetMapping(ONE)
  ResponseEntity<byte[]> get(@RequestHeader(UNIT) String unit,
      @PathVariable("reference") String reference, HttpServletRequest request) {
    var payment = payments.get(unit, reference);
    return Json.answer(200, payment.shown(App.page(payment, request)));
  }

  @GetMapping(ONE + "/events")
  ResponseEntity<byte[]> events(@RequestHeader(UNIT) String unit,
      @PathVariable("reference") String reference) {
    return Json.answer(200, payments.get(unit, reference).document().path("events"));
  }

  @PostMapping(ONE + "/capture")
  ResponseEntity<byte[]> capture(@RequestHeader(UNIT) String unit, @RequestHeader(KEY) String key,
      @PathVariable("reference") String reference, @RequestBody String body) {
    return adjusted(payments.capture(unit, reference, key, modification(body)));
  }

  @PostMapping(ONE + "/refund")
  ResponseEntity<byte[]> refund(@RequestHeader(UNIT) String unit, @RequestHeader(KEY) String key,
      @PathVariable("reference") String reference, @RequestBody String body) {
    return adjusted(payments.refund(unit, reference, key, modification(body)));
  }

  @PostMapping(ONE + "/cancel")
  ResponseEntity<byte[]> cancel(@RequestHeader(UNIT) String unit,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @PathVariable("reference") String reference,
      @RequestBody(required = false) @Nullable String body) {
    var only = body != null && !body.isBlank()
        && Json.read(body).path("cancelTransactionOnly").asBoolean(false);
    return adjusted(payments.cancel(unit, reference, key, only));
  }

  @ExceptionHandler
  void refused(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Gate.refuse(problem, request.getServletPath(), response);
  }

  private static ResponseEntity<byte[]> adjusted(Payment payment) {
    return Json.answer(200, payment.adjusted());
  }

  private static long modification(String body) {
    ObjectNode read = Json.read(body);
    var amount = read.path("modificationAmount");
    if (!amount.path("value").isIntegralNumber()
        || !amount.path("currency").asString("").equals("NOK"))
      throw Problem.coded(400, 4040, "Invalid amount");
    return amount.path("value").asLong();
  }
}
