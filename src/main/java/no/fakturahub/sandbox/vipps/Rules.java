package no.fakturahub.sandbox.vipps;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// What a new payment must be (ePayment API, OpenAPI 1.8.1, `CreatePaymentRequest`). Fields that the
/// hub has no use for are refused here, whatever the real one does, so that none slips in unseen.
final class Rules {

  private static final Set<String> FIELDS = Set.of("amount", "paymentMethod", "reference",
      "returnUrl", "userFlow", "paymentDescription");
  private static final long LEAST = 100;
  private static final long MOST = 65_000_000;

  private Rules() {}

  static void check(ObjectNode body) {
    body.propertyNames().forEach(name -> {
      if (!FIELDS.contains(name))
        throw Problem.invalid(name, "Unknown here. (sandbox)");
    });
    if (!body.path("reference").asString("").matches("^[a-zA-Z0-9-]{8,64}$"))
      throw Problem.invalid("reference",
          "The field Reference must match the regular expression '^[a-zA-Z0-9-]{8,64}$'.");
    var amount = body.path("amount");
    if (!amount.path("value").isIntegralNumber() || amount.path("value").asLong() > MOST)
      throw Problem.coded(400, 4040, "Invalid amount");
    if (amount.path("value").asLong() < LEAST)
      throw Problem.coded(400, 6010, "Amount too small");
    if (!amount.path("currency").asString("").equals("NOK"))
      throw Problem.coded(400, 5040, "Invalid currency for merchant");
    if (!body.path("paymentMethod").path("type").asString("").equals("WALLET"))
      throw Problem.coded(400, 4140, "Missing required parameter");
    if (!body.path("userFlow").asString("").equals("WEB_REDIRECT"))
      throw Problem.invalid("userFlow", "Only WEB_REDIRECT here. (sandbox)");
    checkBack(body.path("returnUrl").asString(""));
    var description = body.path("paymentDescription").asString("").length();
    if (body.has("paymentDescription") && (description < 3 || description > 100))
      throw Problem.invalid("paymentDescription", "3 to 100 characters");
  }

  /// The real one wants https; on loopback there is none.
  private static void checkBack(String url) {
    if (!url.startsWith("https://") && !url.startsWith("http://127.0.0.1:"))
      throw Problem.coded(400, 4090, "Invalid URL");
  }
}
