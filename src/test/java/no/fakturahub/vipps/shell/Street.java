package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.order.Order;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.vipps.Attempt;
import no.fakturahub.vipps.Attempt.End;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shop, its customers with their phones, and what Vipps has of it all.
final class Street {

  private static final AtomicLong NUMBER = new AtomicLong(30_000);

  private final StreetParts parts;
  private final Browser web;

  Street(StreetParts parts) {
    this.parts = parts;
    this.web = new Browser(() -> parts.settings().getProperty("server.port"));
  }

  /// kr 125.00, with a page to pay it at.
  Invoice invoice() {
    return invoice(Shop.COMPANY);
  }

  Invoice invoice(Customer buyer) {
    return parts.transaction().execute(_ -> {
      var number = NUMBER.incrementAndGet();
      var order = Shop.order("order-" + number);
      var invoice = new Order(order.seller(), order.partner(), order.id(), order.ordered(),
          order.delivered(), buyer, order.references(), order.lines(), order.charges(),
          order.attachments(), order.note())
          .invoiced(UUID.randomUUID(), Shop.SELLER, number, Shop.TODAY);
      parts.invoices().issue(invoice);
      parts.pages().token(invoice.id());
      return invoice;
    });
  }

  String token(Invoice invoice) {
    return parts.pages().token(invoice.id());
  }

  String link(Invoice invoice) {
    return "http://127.0.0.1:%s/pay/%s".formatted(parts.settings().getProperty("server.port"),
        token(invoice));
  }

  String page(Invoice invoice, String rest) {
    return get("/pay/" + token(invoice) + rest).body();
  }

  /// @return where the button leads
  URI click(Invoice invoice) {
    return post("/pay/" + token(invoice) + "/vipps", "").headers().firstValue("Location")
        .map(URI::create).orElseThrow();
  }

  /// @param act approve or reject
  void inApp(URI landing, String act) {
    post(landing.getPath() + "/" + act, "");
  }

  void giro(Invoice invoice, long ore) {
    parts.transaction().executeWithoutResult(_ -> parts.till().take(new Incoming(Source.VIPPS,
        "giro-" + UUID.randomUUID(), invoice, new Money(ore), Shop.TODAY)));
  }

  void strike(String kind, String call) {
    strike(kind, call, 1);
  }

  void strike(String kind, String call, int times) {
    post("/sandbox/vipps/faults", "{\"kind\":\"%s\",\"call\":\"%s\",\"times\":%d}"
        .formatted(kind, call, times));
  }

  /// What waits for a person because of the invoice, as soon as it does.
  ParkedMessage parked(Invoice invoice) {
    var name = "Vipps, %d, ".formatted(invoice.number());
    await().atMost(Duration.ofSeconds(20)).until(() -> {
      parts.clock().pass(Duration.ofSeconds(1));
      return waiting().anyMatch(one -> one.name().startsWith(name));
    });
    return waiting().filter(one -> one.name().startsWith(name)).findFirst().orElseThrow();
  }

  void replay(ParkedMessage parked) throws Exception {
    if (parts.camel().getRoute("vipps-again") == null)
      PluginHelper.getRoutesLoader(parts.camel()).loadRoutes(ResourceHelper.resolveResource(
          parts.camel(), "file:routes/errors.camel.yaml"),
          ResourceHelper.resolveResource(
              parts.camel(), "file:routes/vipps-again.camel.yaml"));
    parts.parked().replay(parked.id());
  }

  private Stream<ParkedMessage> waiting() {
    return parts.parked().list(ParkedMessage.State.OPEN, 100).stream();
  }

  void letMessagesGo() {
    post("/sandbox/vipps/messages", "");
  }

  void relent() {
    web.delete("/sandbox/vipps/faults");
  }

  /// Every payment of the invoice that Vipps knows.
  List<JsonNode> atVipps(Invoice invoice) {
    var prefix = "f-%d-".formatted(invoice.number());
    return JsonMapper.shared().readTree(get("/sandbox/vipps/payments").body()).valueStream()
        .filter(payment -> payment.get("reference").asString().startsWith(prefix)).toList();
  }

  long captured(Invoice invoice) {
    return atVipps(invoice).stream().mapToLong(payment -> payment.get("captured").asLong()).sum();
  }

  List<Attempt> attempts(Invoice invoice) {
    return parts.attempts().of(invoice.id());
  }

  long paid(Invoice invoice) {
    return parts.payments().paid(invoice.id()).ore();
  }

  List<String> story(Invoice invoice) {
    return parts.timeline().of(invoice.id()).stream()
        .map(entry -> entry.step() + " " + entry.evidence()).toList();
  }

  /// Until no attempt of the invoice is open.
  void settles(Invoice invoice) {
    await().atMost(Duration.ofSeconds(20))
        .until(() -> attempts(invoice).stream().noneMatch(Attempt::isOpen));
  }

  /// Until it is so, while the clock goes on.
  void settlesInTime(Invoice invoice) {
    comesInTime(() -> attempts(invoice).stream().noneMatch(Attempt::isOpen));
  }

  /// Until it is so, while the clock goes on.
  void comesInTime(Callable<Boolean> so) {
    await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200)).until(() -> {
      parts.clock().pass(Duration.ofSeconds(20));
      return so.call();
    });
  }

  void pass(Duration time) {
    parts.clock().pass(time);
  }

  HttpResponse<String> get(String path) {
    return web.get(path);
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return web.post(path, body, headers);
  }

  Attempt only(Invoice invoice) {
    assertThat(attempts(invoice)).hasSize(1);
    return attempts(invoice).getFirst();
  }

  void assertPaidOnce(Invoice invoice) {
    assertThat(captured(invoice)).isEqualTo(125_00);
    assertThat(paid(invoice)).isEqualTo(125_00);
    assertThat(attempts(invoice).getLast().end()).isEqualTo(End.CAPTURED);
  }
}
