package no.fakturahub.sandbox.vipps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// One payment's document, and what may be done to it (ePayment API: Payment states, Errors).
record Payment(ObjectNode document, Clock clock) {

  static final Duration LIFE = Duration.ofMinutes(10);

  static Payment make(String salesUnit, ObjectNode body, Clock clock) {
    var document = Json.object().put("salesUnit", salesUnit)
        .put("reference", body.path("reference").asString(""))
        .put("pspReference", UUID.randomUUID().toString())
        .put("amount", body.path("amount").path("value").asLong())
        .put("description", body.path("paymentDescription").asString(""))
        .put("returnUrl", body.path("returnUrl").asString(""))
        .put("token", UUID.randomUUID().toString()).put("created", clock.instant().toString())
        .put("state", "CREATED").put("authorized", 0).put("captured", 0).put("cancelled", 0)
        .put("refunded", 0);
    document.putObject("keys");
    document.putArray("events");
    return new Payment(document, clock);
  }

  String state() {
    return document.path("state").asString("");
  }

  long ore(String field) {
    return document.path(field).asLong();
  }

  boolean isTooOld() {
    return state().equals("CREATED") && clock.instant()
        .isAfter(Instant.parse(document.path("created").asString("")).plus(LIFE));
  }

  void approve() {
    if (!state().equals("CREATED"))
      throw Problem.coded(400, 6230, "Payment is already reserved");
    becomes("AUTHORIZED");
    document.put("authorized", ore("amount"));
  }

  void becomes(String state) {
    document.put("state", state);
  }

  void capture(long amount) {
    if (state().equals("CREATED"))
      throw Problem.coded(400, 6080, "Cannot capture before reservation");
    if (!state().equals("AUTHORIZED"))
      throw Problem.coded(400, 6200, "Payment cannot be captured");
    if (ore("cancelled") > 0)
      throw Problem.coded(400, 6070, "Cannot capture a cancelled payment");
    if (amount > ore("authorized") - ore("captured"))
      throw Problem.coded(400, 6090, "Capture amount too high");
    document.put("captured", ore("captured") + amount);
  }

  /// @param onlyBeforeApproval `cancelTransactionOnly`
  /// @return what has happened, in the vendor's word
  String cancel(boolean onlyBeforeApproval) {
    switch (state()) {
      case "CREATED" -> {
        becomes("TERMINATED");
        document.put("cancelled", ore("amount"));
        return "TERMINATED";
      }
      case "AUTHORIZED" -> {
        if (onlyBeforeApproval)
          throw Problem.coded(400, 6060, "Cannot cancel authorized payment");
        if (ore("captured") == ore("authorized"))
          throw Problem.coded(400, 6040, "Cannot cancel a captured payment");
        document.put("cancelled", ore("authorized") - ore("captured"));
        return "CANCELLED";
      }
      default -> throw Problem.coded(400, 6190, "Payment cannot be cancelled");
    }
  }

  void refund(long amount) {
    if (amount > ore("captured") - ore("refunded"))
      throw Problem.coded(400, 6150, "Not enough refundable");
    document.put("refunded", ore("refunded") + amount);
  }

  /// The answer to capture, cancel and refund.
  ObjectNode adjusted() {
    var answer = Json.object();
    answer.set("amount", amount(ore("amount")));
    answer.put("state", state());
    var aggregate = answer.putObject("aggregate");
    aggregate.set("authorizedAmount", amount(ore("authorized")));
    aggregate.set("cancelledAmount", amount(ore("cancelled")));
    aggregate.set("capturedAmount", amount(ore("captured")));
    aggregate.set("refundedAmount", amount(ore("refunded")));
    return answer.put("pspReference", document.path("pspReference").asString(""))
        .put("reference", document.path("reference").asString(""));
  }

  /// The answer to those who ask.
  ObjectNode shown(String landing) {
    var answer = adjusted().put("redirectUrl", landing);
    answer.putObject("paymentMethod").put("type", "WALLET");
    answer.putObject("profile");
    return answer;
  }

  static ObjectNode amount(long ore) {
    return Json.object().put("currency", "NOK").put("value", ore);
  }
}
