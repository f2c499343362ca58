package no.fakturahub.sandbox.vipps;

import java.time.LocalDate;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// What a new agreement and a new charge must be (Recurring API v3). Fields that the hub has no use for
/// are refused here, whatever the real one does.
final class RecurringRules {

  private static final Set<String> AGREEMENT = Set.of("pricing", "phoneNumber", "interval",
      "merchantAgreementUrl", "merchantRedirectUrl", "productName");
  private static final Set<String> CHARGE = Set.of("amount", "transactionType", "description",
      "due", "retryDays", "orderId");
  private static final int DAYS_AHEAD = 2;

  private RecurringRules() {}

  static void agreement(String key, ObjectNode body) {
    common(key, AGREEMENT, body);
    var pricing = body.path("pricing");
    must(pricing.path("type").asString("").equals("VARIABLE")
        && pricing.path("currency").asString("").equals("NOK")
        && fits(pricing.path("suggestedMaxAmount").asLong()), "pricing");
    must(body.path("interval").path("unit").asString("").matches("YEAR|MONTH|WEEK|DAY"),
        "interval");
    must(body.path("productName").asString("").matches(".{1,45}"), "productName");
    must(!body.path("merchantAgreementUrl").asString("").isEmpty(), "merchantAgreementUrl");
    must(!body.path("merchantRedirectUrl").asString("").isEmpty(), "merchantRedirectUrl");
  }

  static void charge(String key, ObjectNode body, LocalDate today) {
    common(key, CHARGE, body);
    must(fits(body.path("amount").asLong()), "amount");
    must(body.path("transactionType").asString("").equals("DIRECT_CAPTURE"), "transactionType");
    must(body.path("description").asString("").matches(".{1,45}"), "description");
    must(body.path("orderId").asString("").matches("[a-zA-Z\\d-]{1,64}"), "orderId");
    var retries = body.path("retryDays").asInt(-1);
    must(retries >= 0 && retries <= 14, "retryDays");
    var due = LocalDate.parse(body.path("due").asString(""));
    must(!due.isBefore(today.plusDays(DAYS_AHEAD)) && !due.isAfter(today.plusYears(2)), "due");
  }

  private static boolean fits(long ore) {
    return ore >= 100 && ore <= 2_000_000;
  }

  private static void common(String key, Set<String> fields, ObjectNode body) {
    must(key.matches(".{1,40}"), "Idempotency-Key");
    body.propertyNames().forEach(name -> must(fields.contains(name), name));
  }

  private static void must(boolean so, String field) {
    if (!so)
      throw Problem.invalid(field, "Not as it should be. (sandbox)");
  }
}
