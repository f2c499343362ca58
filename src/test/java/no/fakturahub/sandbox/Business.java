package no.fakturahub.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import no.fakturahub.HubProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A shop and those it sells to, while hubs come and go: what was ordered and paid, and what must be true of all of
/// it in the end.
final class Business {

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** In whose pretended world it all happens. */
  private final HubProcess world;
  private final Set<String> paid = new HashSet<>();
  private final List<String> ordered = new ArrayList<>();
  private final Map<String, String> files = new HashMap<>();
  private byte[] lastPayments = new byte[0];

  Business(HubProcess world) {
    this.world = world;
  }

  /// A file of orders, half of them of companies that Peppol reaches, half of people with an e-mail address.
  void order(String file, int many) throws IOException {
    var rows = new StringBuilder("order_id;ordered;customer_id;name;org_number;street;postal_code;"
        + "city;email;order_reference;item;quantity;unit;unit_price;vat_rate\n");
    for (var i = 0; i < many; i++) {
      var id = file + "-" + i;
      ordered.add(id);
      rows.append(id).append(";2026-11-20;").append(Math.abs((file + i).hashCode() % 900_000))
          .append(i % 2 == 0
              ? ";Nordlys Kontorrekvisita AS;312900106;Havnegata 2;7010;Trondheim;;"
              : ";Kari Nordmann;;Fjellveien 3;5003;Bergen;kari@example.no;")
          .append(id).append(";Kopipapir;2;EA;").append(100 + i).append(",50;25\n");
    }
    files.put(file, rows.toString());
    drop(file, rows.toString());
  }

  /// The same orders once more, in a file of another name, as from a system that was restored from its backup.
  void orderAgain(String file) throws IOException {
    drop(file + "-again", requireNonNull(files.get(file)));
  }

  private void drop(String file, String rows) throws IOException {
    world.drop("nordmat/in", file + ".csv", rows.getBytes(StandardCharsets.UTF_8));
  }

  /// One order, for the JSON door.
  String orderOf(String id) {
    ordered.add(id);
    return """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "4711", "name": "Ola Hansen", "email": "ola@example.no",
           "address": {"postalCode": "0155", "city": "Oslo"}},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(id);
  }

  /// Whoever has got an invoice pays it, once.
  void pay(int day) throws IOException {
    var payments = new ArrayList<PaidIn>();
    for (var invoice : received()) {
      if (paid.add(invoice.order()))
        payments.add(new PaidIn(invoice.account(), invoice.kid(), invoice.payable()));
    }
    if (payments.isEmpty())
      return;
    lastPayments = OcrWriter.write(payments, LocalDate.of(2026, 11, 23), day)
        .getBytes(StandardCharsets.ISO_8859_1);
    world.drop("sparebanken/out", "OCR.K%d.txt".formatted(day), lastPayments);
  }

  /// The bank lays its last file there once more.
  void payAgain(int day) throws IOException {
    if (lastPayments.length > 0)
      world.drop("sparebanken/out", "OCR.K%d-again.txt".formatted(day), lastPayments);
  }

  /// Until every order has reached its receiver.
  ///
  /// @param hub one that lives, for the picture of what is missing
  void awaitInvoices(HubProcess hub) {
    await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).ignoreExceptions().untilAsserted(
        () -> assertThat(received()).extracting(ReceivedInvoice::order)
            .as(() -> Stuck.of(hub)).containsAll(ordered));
  }

  /// Until every invoice and every payment is booked, and the hub knows it.
  void awaitVouchers(HubProcess hub) {
    var expected = 2 * ordered.size();
    await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).ignoreExceptions()
        .untilAsserted(() -> {
          assertThat(vouchers()).hasSizeGreaterThanOrEqualTo(expected);
          assertThat(hub.get("/actuator/prometheus"))
              .as("a kill may have come between the voucher and its row")
              .contains("hub_postings{state=\"BOOKED\"} %d.0".formatted(expected));
        });
  }

  /// That nobody has changed what was written down.
  static void auditIsWhole(HubProcess hub) throws IOException, InterruptedException {
    assertThat(JsonMapper.shared().readTree(hub.get("/api/audit/verify")).path("broken").isNull())
        .as("the log of what was done is whole").isTrue();
  }

  private List<String> vouchers() throws IOException, InterruptedException {
    var names = new ArrayList<String>();
    JsonMapper.shared().readTree(world.get("/sandbox/tripletex/books"))
        .forEach(voucher -> names.add(voucher.get("externalVoucherNumber").asString()));
    assertThat(names).as("each event is booked once").doesNotHaveDuplicates();
    return names;
  }

  /// What must be true of the outside and of the tables when all is done.
  void check(JdbcClient db) throws IOException {
    assertThat(received()).extracting(ReceivedInvoice::order)
        .as("each order reached its receiver as one document, under one message id")
        .containsExactlyInAnyOrderElementsOf(ordered);
    var orders = ordered.size();
    assertThat(strings(db, "select order_id from orders")).as("each order is invoiced once")
        .containsExactlyInAnyOrderElementsOf(ordered);
    assertThat(db.sql("select number from invoice order by number").query(Long.class).list())
        .as("the series has neither hole nor double").containsExactlyElementsOf(
            LongStream.range(10001, 10001 + orders).boxed().toList());
    assertThat(strings(db, "select state from delivery"))
        .hasSize(orders).containsOnly("HANDED_OVER");
    assertThat(strings(db, "select outcome from payment")).as("each payment is matched once")
        .hasSize(orders).containsOnly("SETTLED");
    assertThat(
        strings(db, "select cast(coalesce(sum(abs(owed)), 0) as varchar(30)) from open_item"))
        .as("nobody owes an øre").containsExactly("0");
    assertThat(strings(db, "select state from posting"))
        .hasSize(2 * orders).containsOnly("BOOKED");
    assertThat(strings(db, "select code from parked where state = 'OPEN'")).isEmpty();
  }

  private static List<String> strings(JdbcClient db, String sql) {
    return db.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private List<ReceivedInvoice> received() throws IOException {
    return Files.isDirectory(world.data())
        ? new ReceivedInvoices(new SandboxFolders(world.data(), world.data())).all()
        : List.of();
  }
}
