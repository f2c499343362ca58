package no.fakturahub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A month's orders in one file, one of them broken, through a process with little memory. That each invoice is
/// also delivered and booked is shown with fewer of them elsewhere; here the backlog is left when all are in.
@LongTest
class TenThousandOrdersTest {

  private static final int MANY = 10_000;
  private static final int BROKEN = MANY / 2 + 11;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  @Test
  void passThroughWithLittleMemoryAndOneBrokenOrderIsParkedAlone() throws Exception {
    try (var hub = new HubProcess(List.of("-Xmx400m"), "hub.sandbox.play=false",
        "db-scheduler.threads=1")) {
      hub.drop("nordmat/in", "month.csv", file());
      hub.start();

      await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).ignoreExceptions()
          .until(() -> orders(hub) == MANY - 1);
      var parked = JsonMapper.shared().readTree(hub.get("/api/parked"));
      assertThat(parked).hasSize(1);
      var id = parked.get(0).get("message").get("id").asString();
      assertThat(hub.get("/api/parked/" + id + "/original")).contains("BIG-" + BROKEN)
          .doesNotContain("BIG-" + (BROKEN + 1));
      await().atMost(PATIENCE).until(() -> isMovedAway(hub));
    }
  }

  private static boolean isMovedAway(HubProcess hub) throws IOException {
    try (var files = Files.walk(hub.data().resolve("sandbox/sftp/nordmat"))) {
      return files.anyMatch(file -> file.toString().matches(".*/done/[^/]*month.csv"));
    }
  }

  private static long orders(HubProcess hub) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(hub.get("/api/invoices/count")).asLong();
  }

  private static byte[] file() {
    var rows = new StringBuilder("order_id;ordered;customer_id;name;postal_code;city;email;"
        + "item;quantity;unit_price;vat_rate\n");
    for (var i = 1; i <= MANY; i++) {
      rows.append("BIG-").append(i).append(";2026-11-20;").append(i)
          .append(";Kari Nordmann;5003;Bergen;kari@example.no;Te;1;")
          .append(i == BROKEN ? "ninety-nine" : "99,90").append(";15\n");
    }
    return rows.toString().getBytes(UTF_8);
  }
}
