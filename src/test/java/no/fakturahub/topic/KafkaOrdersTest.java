package no.fakturahub.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.fakturahub.HubProcess;
import no.fakturahub.LongTest;
import no.fakturahub.TestDatabase;
import no.fakturahub.event.shell.Broker;
import no.fakturahub.topic.shell.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Orders by a topic into the whole hub as a process of its own, which can be killed.
@LongTest
class KafkaOrdersTest {

  private static final String GROUP = "fakturahub-nettbutikk";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int MANY = 24;
  private static final String PARTNER = """
      # A web shop that writes its orders into a topic.
      - templatedRoute:
          routeTemplateRef: kafka-orders
          routeId: nettbutikk
          parameters:
            - { name: partner, value: nettbutikk }
            - { name: format, value: json }
            - { name: seller, value: "987654325" }
            - { name: topic, value: nettbutikk.orders }
            - { name: consumers, value: "2" }
      """;

  @TempDir
  Path folder;

  @Test
  void eachOrderBecomesOneInvoiceHoweverOftenItComesAndWhoeverDies() throws Exception {
    var routes = routes(PARTNER);
    var port = Broker.free();
    try (var hub = new HubProcess(List.of(), "hub.sandbox.play=false", "hub.routes=" + routes,
        "hub.intake.kafka.brokers=127.0.0.1:" + port, "db-scheduler.threads=2")) {
      hub.start();
      await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(parked(hub))
          .singleElement().extracting(one -> one.at("/message/code").asString())
          .isEqualTo("TOPIC_CLOSED"));
      assertThat(hub.get("/actuator/health")).contains("\"ATTENTION\"");
      assertThat(hub.get("/actuator/health/readiness")).contains("\"UP\"");

      try (var broker = new Broker(Files.createDirectory(folder.resolve("broker")), port)) {
        for (var number = 1; number <= MANY; number++)
          write(broker, number, order(number));
        write(broker, 1, order(1));
        write(broker, 2,
            "[" + order(MANY + 1) + ", {\"id\": \"broken\"}, " + order(MANY + 2) + "]");

        await().atMost(PATIENCE).ignoreExceptions()
            .until(() -> Topics.committed(broker, GROUP) == MANY + 2);
        assertThat(hub.get("/api/invoices/count")).isEqualTo("" + (MANY + 2));
        assertThat(Topics.assignments(broker, GROUP)).hasSize(2)
            .allSatisfy(partitions -> assertThat(partitions).isNotEmpty());
        await().atMost(PATIENCE).until(() -> parked(hub).size() == 1);
        assertThat(parked(hub).get(0).at("/message/name").asString())
            .isEqualTo("987654325-N2, no. 2");
        var letter = Topics.read(broker, "nettbutikk.orders.dead-letters", 1).getFirst();
        assertThat(letter.value()).contains("broken").doesNotContain("N1");
        assertThat(Topics.headers(letter)).containsKeys("fakturahub-reason", "fakturahub-cure");

        hub.kill();
        await().atMost(PATIENCE).until(() -> Topics.assignments(broker, GROUP).isEmpty());
        Topics.forgetCommits(broker, GROUP);
        hub.start();

        await().atMost(PATIENCE).ignoreExceptions()
            .until(() -> Topics.committed(broker, GROUP) == MANY + 2);
        assertThat(hub.get("/api/invoices/count")).isEqualTo("" + (MANY + 2));
        assertThat(parked(hub).get(0).at("/message/times").asInt()).isEqualTo(2);
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "database", matches = "postgresql",
      disabledReason = "two nodes share a database server: -Ddatabase=postgresql")
  void nodesShareATopicAndWhatADeadOneHadBegunIsDoneOnceByTheOther() throws Exception {
    var port = Broker.free();
    var settings = new String[]{"hub.sandbox.play=false", "db-scheduler.threads=2",
        "hub.routes=" + routes(PARTNER.replace("\"2\"", "\"1\"")),
        "hub.intake.kafka.brokers=127.0.0.1:" + port,
        "spring.datasource.url=" + TestDatabase.durable()};
    try (var broker = new Broker(Files.createDirectory(folder.resolve("broker")), port);
        var one = new HubProcess(List.of(), settings);
        var other = new HubProcess(List.of(), settings)) {
      one.start();
      await().atMost(PATIENCE).ignoreExceptions()
          .until(() -> Topics.assignments(broker, GROUP).size() == 1);
      other.start();
      write(broker, 0, order(0));
      await().atMost(PATIENCE).ignoreExceptions()
          .untilAsserted(() -> assertThat(Topics.assignments(broker, GROUP)).hasSize(2)
              .allSatisfy(partitions -> assertThat(partitions).isNotEmpty()));

      for (var number = 1; number < 4 * MANY; number++)
        write(broker, number, order(number));
      one.kill();

      await().atMost(PATIENCE).ignoreExceptions()
          .until(() -> Topics.committed(broker, GROUP) == 4 * MANY);
      assertThat(other.get("/api/invoices/count")).isEqualTo("" + 4 * MANY);
      assertThat(parked(other)).isEmpty();
    }
  }

  private Path routes(String partner) throws IOException {
    var routes = folder.resolve("routes");
    FileSystemUtils.copyRecursively(Path.of("routes"), routes);
    Files.writeString(routes.resolve("partners/nettbutikk.camel.yaml"), partner);
    return routes;
  }

  private static void write(Broker broker, int number, String order) throws Exception {
    Topics.write(broker, "nettbutikk.orders", "987654325-N" + number, order, Map.of());
  }

  private static String order(int number) {
    return """
        {"id": "N%d", "ordered": "2026-11-20",
         "buyer": {"id": "%d", "name": "Kari Nordmann", "email": "kari@example.no",
           "address": {"postalCode": "5003", "city": "Bergen"}},
         "lines": [{"name": "Te", "quantity": 1, "unitPrice": 99.90,
           "vat": {"category": "S", "rate": 15}}]}""".formatted(number, number);
  }

  private static JsonNode parked(HubProcess hub) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(hub.get("/api/parked"));
  }
}
