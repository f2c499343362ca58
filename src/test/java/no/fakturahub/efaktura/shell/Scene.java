package no.fakturahub.efaktura.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.Shop;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What tests of eFaktura do and see.
final class Scene {

  /// As the sandbox's settings have them.
  static final Customer INGRID = consumer("Ingrid Solberg", "7030", "Trondheim");
  static final Customer PER_WHO_BLOCKS = consumer("Per Motvilje", "5011", "Bergen");
  static final Customer ANNE_WITHOUT_CONSENT = consumer("Anne Uten Samtykke", "4010",
      "Stavanger");

  private static final AtomicLong NUMBERS = new AtomicLong(50_000);

  private final Invoices invoices;
  private final TransactionTemplate transaction;
  private final JdbcClient db;
  private final Timeline timeline;
  private final ConsignmentTable consignments;
  private final Deliveries deliveries;
  private final ParkedMessages desk;
  private final URI operator;

  Scene(Invoices invoices, TransactionTemplate transaction, JdbcClient db, Timeline timeline,
      ConsignmentTable consignments, Deliveries deliveries, ParkedMessages desk,
      @Value("http://127.0.0.1:${server.port}/sandbox/efaktura") URI operator) {
    this.invoices = invoices;
    this.transaction = transaction;
    this.db = db;
    this.timeline = timeline;
    this.consignments = consignments;
    this.deliveries = deliveries;
    this.desk = desk;
    this.operator = operator;
  }

  Delivery becomes(DeliveryState state, Invoice invoice) {
    await().untilAsserted(() -> assertThat(deliveries.of(invoice.id()).map(Delivery::state))
        .hasValue(state));
    return deliveries.of(invoice.id()).orElseThrow();
  }

  void comesTo(Stage stage, Invoice invoice) {
    await().untilAsserted(() -> assertThat(consignments.of(invoice.id()))
        .extracting(Consignment::stage).containsExactly(stage));
  }

  /// The one message of this invoice that waits for a person.
  ParkedMessage parked(Invoice invoice) {
    await().untilAsserted(() -> assertThat(waiting(invoice)).hasSize(1));
    return waiting(invoice).getFirst();
  }

  void replay(ParkedMessage message) {
    desk.replay(message.id());
  }

  private List<ParkedMessage> waiting(Invoice invoice) {
    return desk.list(ParkedMessage.State.OPEN, 50).stream()
        .filter(it -> it.name().contains(String.valueOf(invoice.number()))).toList();
  }

  List<Step> steps(Invoice invoice) {
    return timeline.of(invoice.id()).stream().map(Timeline.Entry::step).toList();
  }

  long tasks(String name) {
    return db.sql("select count(*) from scheduled_tasks where task_name = ?").param(name)
        .query(Long.class).single();
  }

  void clear() {
    send("/faults", HttpRequest.newBuilder().DELETE());
    db.sql("delete from efaktura_consumer").update();
  }

  void strike(String fault) {
    tell("/faults", fault);
  }

  void tell(String path, String json) {
    var told = send(path, HttpRequest.newBuilder().header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json)));
    if (told.statusCode() != 204)
      throw new IllegalStateException(told.body());
  }

  /// What lies at the operator of an invoice.
  List<JsonNode> held(Invoice invoice) {
    return JsonMapper.shared().readTree(send("", HttpRequest.newBuilder()).body()).valueStream()
        .filter(shown -> shown.at("/invoice/number").asString()
            .equals(String.valueOf(invoice.number())))
        .toList();
  }

  static Invoice invoice(Customer buyer) {
    var number = NUMBERS.incrementAndGet();
    var company = Shop.order("E-" + number).invoiced(UUID.randomUUID(), Shop.SELLER, number,
        Shop.TODAY);
    return new Invoice(company.id(), company.seller(), number, company.kid(), company.issued(),
        company.due(), company.delivered(), buyer, company.references(), company.lines(),
        company.charges(), company.attachments(), company.note());
  }

  Invoice issued(Customer buyer) {
    var invoice = invoice(buyer);
    transaction.executeWithoutResult(_ -> invoices.issue(invoice));
    return invoice;
  }

  static Customer consumer(String name, String postalCode, String city) {
    return new Customer("77", name, null, null, new Address("Veien 1", postalCode, city, "NO"),
        null, null, Language.NB, null);
  }

  private HttpResponse<String> send(String path, HttpRequest.Builder request) {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.uri(URI.create(operator + path)).build(),
          BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
