package no.fakturahub.sandbox.vipps;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// Every agreement and its charges. What is done under a key is done once; the same key with another
/// body is refused.
final class Agreements {

  private static final Duration LIFE = Duration.ofMinutes(10);

  private final Shelf agreements;
  private final Shelf charges;
  private final Messages messages;
  private final Clock clock;

  Agreements(Path folder, Messages messages, Clock clock) {
    this.agreements = new Shelf(folder.resolve("agreements"));
    this.charges = new Shelf(folder.resolve("charges"));
    this.messages = messages;
    this.clock = clock;
  }

  synchronized ObjectNode propose(String salesUnit, String key, ObjectNode body) {
    RecurringRules.agreement(key, body);
    for (var known : agreements.all()) {
      if (known.path("key").asString("").equals(key))
        return same(known, body);
    }
    var made = Json.object().put("id", "agr-" + UUID.randomUUID().toString().substring(0, 8))
        .put("salesUnit", salesUnit).put("key", key).put("token", UUID.randomUUID().toString())
        .put("created", clock.instant().toString()).put("status", "PENDING");
    made.set("body", body);
    agreements.put(made.path("id").asString(""), made);
    return made;
  }

  synchronized ObjectNode agreement(String id) {
    var agreement = agreements.get(id)
        .orElseThrow(() -> Problem.plain(404, "No such agreement (sandbox)"));
    if (is(agreement, "PENDING") && clock.instant()
        .isAfter(Instant.parse(agreement.path("created").asString("")).plus(LIFE)))
      become(agreement, "EXPIRED", "agreement-expired");
    return agreement;
  }

  synchronized ObjectNode byToken(String token) {
    return agreements.all().stream()
        .filter(one -> one.path("token").asString("").equals(token)).findFirst()
        .map(one -> agreement(one.path("id").asString("")))
        .orElseThrow(() -> Problem.plain(404, "No such agreement (sandbox)"));
  }

  /// What the person with the app does.
  synchronized ObjectNode inApp(String token, boolean agreed) {
    var agreement = byToken(token);
    if (is(agreement, "PENDING"))
      become(agreement, agreed ? "ACTIVE" : "EXPIRED",
          agreed ? "agreement-activated" : "agreement-rejected");
    return agreement;
  }

  synchronized void stop(String id) {
    var agreement = agreement(id);
    if (is(agreement, "STOPPED"))
      return;
    charges.all().stream().filter(one -> one.path("agreementId").asString("").equals(id))
        .filter(Agreements::isComing)
        .forEach(one -> become(one, "CANCELLED", "charge-canceled"));
    become(agreement, "STOPPED", "agreement-stopped");
  }

  synchronized ObjectNode charge(String agreement, String key, ObjectNode body) {
    var today = LocalDate.now(clock);
    var known = charges.get(body.path("orderId").asString(""));
    if (known.isPresent() && known.get().path("key").asString("").equals(key))
      return same(known.get(), body);
    if (known.isPresent())
      throw Problem.plain(409, "Order id is taken (sandbox)");
    RecurringRules.charge(key, body, today);
    var owner = agreement(agreement);
    if (!is(owner, "ACTIVE"))
      throw Problem.invalid("agreement", "Not active (sandbox)");
    var made = Json.object().put("id", body.path("orderId").asString(""))
        .put("agreementId", agreement).put("key", key)
        .put("salesUnit", owner.path("salesUnit").asString("")).put("status", "PENDING")
        .put("amount", body.path("amount").asLong()).put("captured", 0).put("refunded", 0)
        .put("cancelled", 0);
    made.set("body", body);
    charges.put(made.path("id").asString(""), made);
    return made;
  }

  synchronized ObjectNode charge(String id) {
    var charge = charges.get(id)
        .orElseThrow(() -> Problem.plain(404, "No such charge (sandbox)"));
    var due = LocalDate.parse(charge.path("body").path("due").asString(""));
    return isComing(charge) && !LocalDate.now(clock).isBefore(due) ? fallDue(id) : charge;
  }

  /// Its day has come: it is drawn, or it cannot be.
  synchronized ObjectNode fallDue(String id) {
    var charge = charges.get(id)
        .orElseThrow(() -> Problem.plain(404, "No such charge (sandbox)"));
    if (!isComing(charge))
      return charge;
    var most = agreement(charge.path("agreementId").asString("")).path("body").path("pricing")
        .path("suggestedMaxAmount").asLong();
    if (charge.path("amount").asLong() > most) {
      become(charge, "FAILED", "charge-failed");
    } else {
      charge.put("captured", charge.path("amount").asLong());
      become(charge, "CHARGED", "charge-captured");
    }
    return charge;
  }

  synchronized void cancel(String id) {
    var charge = charge(id);
    if (is(charge, "CANCELLED"))
      return;
    if (!isComing(charge))
      throw Problem.invalid("status", "Cannot be cancelled (sandbox)");
    become(charge, "CANCELLED", "charge-canceled");
  }

  List<ObjectNode> charges() {
    return charges.all();
  }

  private void become(ObjectNode thing, String status, String event) {
    thing.put("status", status);
    var isCharge = thing.has("agreementId");
    var id = thing.path("id").asString("");
    (isCharge ? charges : agreements).put(id, thing);
    var type = "recurring.%s.v1".formatted(event);
    var told = Json.object().put("eventType", type)
        .put("agreementId", isCharge ? thing.path("agreementId").asString("") : id)
        .put("chargeId", isCharge ? id : null).put("occurred", clock.instant().toString());
    messages.tell(thing.path("salesUnit").asString(""), type, status, told);
  }

  private static ObjectNode same(ObjectNode known, ObjectNode body) {
    if (!known.path("body").equals(body))
      throw Problem.plain(409, "The key is taken (sandbox)");
    return known;
  }

  private static boolean isComing(ObjectNode charge) {
    return is(charge, "PENDING") || is(charge, "DUE") || is(charge, "RESERVED");
  }

  private static boolean is(ObjectNode thing, String status) {
    return thing.path("status").asString("").equals(status);
  }
}
