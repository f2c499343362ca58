package no.fakturahub.sandbox.vipps;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Every payment of every sales unit. What is done under a key is done once; the same key with
/// another body is refused.
final class Payments {

  private final Shelf shelf;
  private final Messages messages;
  private final Clock clock;

  Payments(Path folder, Messages messages, Clock clock) {
    this.shelf = new Shelf(folder.resolve("payments"));
    this.messages = messages;
    this.clock = clock;
  }

  synchronized Payment create(String salesUnit, @Nullable String key, ObjectNode body) {
    Rules.check(body);
    var name = name(salesUnit, body.path("reference").asString(""));
    var known = shelf.get(name);
    if (known.isPresent()) {
      if (!known.get().path("keys").path("create " + key).asString("").equals(body.toString()))
        throw Problem.coded(409, 4150, "Reference exists");
      return new Payment(known.get(), clock);
    }
    var payment = Payment.make(salesUnit, body, clock);
    done(payment, "CREATED", "create " + key, body.toString(), payment.ore("amount"));
    return payment;
  }

  /// @throws Problem when there is none of that name
  synchronized Payment get(String salesUnit, String reference) {
    var payment = new Payment(
        shelf.get(name(salesUnit, reference))
            .orElseThrow(() -> Problem.coded(404, 5090, "Reference not found")),
        clock);
    if (payment.isTooOld()) {
      payment.becomes("EXPIRED");
      done(payment, "EXPIRED", "", "", payment.ore("amount"));
    }
    return payment;
  }

  Payment capture(String salesUnit, String reference, @Nullable String key, long amount) {
    return adjust(salesUnit, reference, "capture " + key, Long.toString(amount), payment -> {
      payment.capture(amount);
      return "CAPTURED";
    }, amount);
  }

  Payment refund(String salesUnit, String reference, @Nullable String key, long amount) {
    return adjust(salesUnit, reference, "refund " + key, Long.toString(amount), payment -> {
      payment.refund(amount);
      return "REFUNDED";
    }, amount);
  }

  Payment cancel(String salesUnit, String reference, @Nullable String key, boolean only) {
    return adjust(salesUnit, reference, "cancel " + (key == null ? UUID.randomUUID() : key),
        Boolean.toString(only), payment -> payment.cancel(only), 0);
  }

  /// What the person with the app does.
  synchronized Payment inApp(String token, Consumer<Payment> act, String event) {
    var found = shelf.all().stream()
        .filter(one -> one.path("token").asString("").equals(token)).findFirst()
        .orElseThrow(() -> Problem.plain(404, "No such payment (sandbox)"));
    var payment = get(found.path("salesUnit").asString(""), found.path("reference").asString(""));
    if (!payment.state().equals("CREATED") || event.isEmpty())
      return payment;
    act.accept(payment);
    done(payment, event, "", "", payment.ore("amount"));
    return payment;
  }

  List<ObjectNode> all() {
    return shelf.all();
  }

  private synchronized Payment adjust(String salesUnit, String reference, String key, String body,
      Function<Payment, String> act, long amount) {
    var payment = get(salesUnit, reference);
    var before = payment.document().path("keys").path(key).asString("");
    if (before.equals(body))
      return payment;
    if (!before.isEmpty())
      throw Problem.coded(409, 4010, "Capture idempotency conflict");
    done(payment, act.apply(payment), key, body, amount == 0 ? payment.ore("cancelled") : amount);
    return payment;
  }

  private void done(Payment payment, String event, String key, String body, long amount) {
    var document = payment.document();
    if (!key.isEmpty())
      ((ObjectNode) document.get("keys")).put(key, body);
    var told = Json.object().put("reference", document.path("reference").asString(""))
        .put("pspReference", UUID.randomUUID().toString()).put("name", event);
    told.set("amount", Payment.amount(amount));
    told.put("timestamp", clock.instant().toString())
        .put("idempotencyKey",
            key.isEmpty() || event.equals("CANCELLED") ? null : key.replaceFirst("[^ ]* ", ""))
        .put("success", true);
    document.withArray("events").add(told);
    var salesUnit = document.path("salesUnit").asString("");
    shelf.put(name(salesUnit, document.path("reference").asString("")), document);
    messages.tell(salesUnit, "epayments.payment.%s.v1".formatted(event.toLowerCase(Locale.ROOT)),
        event,
        told.deepCopy().put("msn", salesUnit));
  }

  private static String name(String salesUnit, String reference) {
    return salesUnit + "_" + reference;
  }
}
