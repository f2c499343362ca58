package no.fakturahub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.fakturahub.HubProcess;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The real process, killed at random moments while orders and bank files keep coming.
/// The seed is printed; `-Dseed=…` plays the same moments again.
class KillTest {

  /** Ten with `-Dlong=true`, as `.ci/run` has it. */
  private static final int KILLS = Boolean.getBoolean("long") ? 10 : 1;
  private static final int ORDERS_A_ROUND = 4;
  private static final Duration STARTING = Duration.ofMinutes(2);
  private static final Duration LONGEST_WORK = Duration.ofSeconds(5);
  private static final Duration LONGEST_BIRTH = Duration.ofSeconds(8);
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Set<String> paid = new HashSet<>();
  private final List<String> ordered = new ArrayList<>();

  @Test
  void killsLoseNothingAndRepeatNothing() throws Exception {
    System.out.println("KillTest -Dseed=" + seed);
    var moments = new Random(seed);
    try (var hub = new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false")) {
      for (var round = 1; round <= KILLS; round++) {
        dropOrders(hub, round);
        payWhatHasCome(hub, round);
        hub.start();
        liveAWhile(hub, round, moments);
        hub.kill();
      }
      hub.start();
      awaitInvoices(hub);
      payWhatHasCome(hub, KILLS + 1);
      awaitVouchers(hub, 2 * ordered.size());
      hub.kill();
      checkReceivers(hub);
      checkDatabase(hub);
    }
  }

  /// Every third is killed while it starts, the others while they work.
  private static void liveAWhile(HubProcess hub, int round, Random moments)
      throws InterruptedException {
    var working = round % 3 != 0;
    if (working)
      await().atMost(STARTING).ignoreExceptions()
          .until(() -> hub.get("/actuator/health/liveness") != null);
    var life = working ? LONGEST_WORK : LONGEST_BIRTH;
    assertThat(hub.diesWithin(moments.nextLong(life.toMillis())))
        .as("it lives until it is killed; see %s", hub.log()).isFalse();
  }

  private void dropOrders(HubProcess hub, int round) throws IOException {
    var rows = new StringBuilder("order_id;ordered;customer_id;name;org_number;street;postal_code;"
        + "city;email;order_reference;item;quantity;unit;unit_price;vat_rate\n");
    for (var i = 0; i < ORDERS_A_ROUND; i++) {
      var id = "K-%d-%d".formatted(round, i);
      ordered.add(id);
      rows.append(id).append(";2026-11-20;").append(100 * round + i).append(i % 2 == 0
          ? ";Nordlys Kontorrekvisita AS;312900106;Havnegata 2;7010;Trondheim;;"
          : ";Kari Nordmann;;Fjellveien 3;5003;Bergen;kari@example.no;")
          .append(id).append(";Kopipapir;2;EA;").append(100 + round).append(",50;25\n");
    }
    hub.drop("nordmat/in", "kill-%d.csv".formatted(round),
        rows.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void payWhatHasCome(HubProcess hub, int round) throws IOException {
    var payments = new ArrayList<PaidIn>();
    for (var invoice : received(hub)) {
      if (paid.add(invoice.order()))
        payments.add(new PaidIn(invoice.account(), invoice.kid(), invoice.payable()));
    }
    if (!payments.isEmpty())
      hub.drop("sparebanken/out", "OCR.K%d.txt".formatted(round), OcrWriter
          .write(payments, LocalDate.of(2026, 11, 23), round)
          .getBytes(StandardCharsets.ISO_8859_1));
  }

  private void awaitInvoices(HubProcess hub) {
    await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).ignoreExceptions().untilAsserted(
        () -> assertThat(received(hub)).extracting(ReceivedInvoice::order)
            .as(() -> whereItStands(hub)).containsAll(ordered));
  }

  /// What a person would look at first when an order does not arrive.
  private static String whereItStands(HubProcess hub) {
    try {
      var invoices = JsonMapper.shared().readTree(hub.get("/api/invoices?most=1000"));
      var under = invoices.valueStream()
          .filter(invoice -> !invoice.get("delivery").asString().equals("HANDED_OVER"));
      return "parked: %s; on their way: %s; at work: %s; see %s".formatted(
          hub.get("/api/parked"), under.toList(), atWork(hub), hub.log());
    } catch (IOException | InterruptedException | RuntimeException silent) {
      return "The hub does not answer: %s; see %s".formatted(silent, hub.log());
    }
  }

  /// The threads that are in the hub's own code, one of which may wait for another for ever.
  private static List<String> atWork(HubProcess hub) throws IOException {
    return Stream.of(hub.threads().split("\n\n")).filter(thread -> thread.contains("fakturahub."))
        .map(thread -> thread.lines().limit(12).collect(Collectors.joining("\n"))).toList();
  }

  private static void awaitVouchers(HubProcess hub, int expected) {
    await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).ignoreExceptions()
        .untilAsserted(() -> {
          assertThat(vouchers(hub)).hasSizeGreaterThanOrEqualTo(expected);
          assertThat(hub.get("/actuator/prometheus"))
              .as("and the hub knows: a kill may have come between the voucher and its row")
              .contains("hub_postings{state=\"BOOKED\"} %d.0".formatted(expected));
        });
  }

  private static List<String> vouchers(HubProcess hub) throws IOException, InterruptedException {
    var names = new ArrayList<String>();
    JsonMapper.shared().readTree(hub.get("/sandbox/tripletex/books"))
        .forEach(voucher -> names.add(voucher.get("externalVoucherNumber").asString()));
    assertThat(names).as("each event is booked once").doesNotHaveDuplicates();
    return names;
  }

  private void checkReceivers(HubProcess hub) throws IOException {
    assertThat(received(hub)).extracting(ReceivedInvoice::order)
        .as("each order reached its receiver as one document, under one message id")
        .containsExactlyInAnyOrderElementsOf(ordered);
  }

  private void checkDatabase(HubProcess hub) {
    var db = hub.tables();
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
    assertThat(strings(db, "select state from posting"))
        .hasSize(2 * orders).containsOnly("BOOKED");
    assertThat(strings(db, "select code from parked where state = 'OPEN'")).isEmpty();
  }

  private static List<String> strings(JdbcClient db, String sql) {
    return db.sql(sql).query((row, _) -> row.getString(1)).list();
  }

  private static List<ReceivedInvoice> received(HubProcess hub) throws IOException {
    return Files.isDirectory(hub.data())
        ? new ReceivedInvoices(
            new SandboxFolders(hub.data(), hub.data())).all()
        : List.of();
  }
}
