package no.fakturahub.topic.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.fakturahub.parked.ParkedMessage.State.DISCARDED;
import static no.fakturahub.parked.ParkedMessage.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import no.fakturahub.LongTest;
import no.fakturahub.event.shell.Broker;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.CamelContext;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// The kafka-orders template over a real broker.
@NullUnmarked
@SpringJUnitConfig(TopicHub.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@LongTest
class KafkaTopicTest {

  private static int port;

  @TempDir
  Path folder;
  @Autowired
  CamelContext camel;
  @Autowired
  TopicHub.Taker taker;
  @Autowired
  TopicWatch watch;
  @Autowired
  ParkedMessages parked;
  @Autowired
  JdbcClient database;

  private Broker broker;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) throws Exception {
    port = Broker.free();
    settings.add("hub.intake.max-bytes", () -> 1_000_000);
    settings.add("hub.intake.kafka.group", () -> "hub");
    settings.add("hub.intake.kafka.brokers", () -> "127.0.0.1:" + port);
  }

  @BeforeEach
  void load() throws Exception {
    ParkedParts.load(camel, TopicHub.TAKE,
        Files.readString(Path.of("routes/templates/kafka-orders.camel.yaml")), TopicHub.PARTNER);
  }

  @AfterEach
  void stop() {
    camel.stop();
    if (broker != null)
      broker.close();
  }

  @Test
  void brokersThatAreAwayAreToldOfOnceAndReadWhenTheyAreThere() throws Exception {
    watch.look(camel);
    watch.look(camel);
    assertThat(parked.list(OPEN, 10)).singleElement()
        .extracting(ParkedMessage::where, ParkedMessage::name, ParkedMessage::code,
            ParkedMessage::times)
        .containsExactly("nordmat", "orders", "TOPIC_CLOSED", 1);
    assertThat(watch.health().getStatus().getCode()).isEqualTo("ATTENTION");

    broker = new Broker(folder, port);
    Topics.write(broker, "orders", "k1", "first", Map.of());

    await().untilAsserted(() -> assertThat(taker.taken).containsExactly("first"));
    watch.look(camel);
    assertThat(parked.list(OPEN, 10)).isEmpty();
    assertThat(parked.list(DISCARDED, 10)).hasSize(1);
    assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");
  }

  @Test
  void whatIsRefusedIsParkedAndADeadLetterAndTheNextIsTaken() throws Exception {
    broker = new Broker(folder, port);
    Topics.write(broker, "orders", "987654325-4711", "bad ø", Map.of("approvedBy", "Kari"));
    Topics.write(broker, "orders", "987654325-4711", "good",
        Map.of("partner", "somebody else", "approvedBy", "Kari"));

    await().untilAsserted(() -> assertThat(taker.taken).containsExactly("good"));
    assertThat(taker.headers.getFirst()).containsEntry("partner", "nordmat")
        .containsEntry("seller", "987654325").doesNotContainKey("approvedBy");
    var row = parked.list(OPEN, 10).getFirst();
    assertThat(row).extracting(ParkedMessage::where, ParkedMessage::name, ParkedMessage::code)
        .containsExactly("nordmat", "987654325-4711", "ORDER_SELLER_UNKNOWN");
    assertThat(parked.original(row.id())).hasValue("bad ø".getBytes(UTF_8));
    var letter = Topics.read(broker, "orders.dead-letters", 1).getFirst();
    assertThat(letter.key()).isEqualTo("987654325-4711");
    assertThat(letter.value()).isEqualTo("bad ø");
    assertThat(Topics.headers(letter)).containsEntry("fakturahub-reason", "ORDER_SELLER_UNKNOWN")
        .containsEntry("fakturahub-detail", "bad ø").containsEntry("fakturahub-topic", "orders")
        .containsEntry("fakturahub-offset", "0")
        .containsEntry("fakturahub-parked", row.id().toString())
        .containsKeys("fakturahub-cause", "fakturahub-cure", "fakturahub-partition");
    await().untilAsserted(
        () -> assertThat(database.sql("select count(*) from dead_letter").query(Integer.class)
            .single()).isZero());
    await().untilAsserted(() -> assertThat(Topics.committed(broker, "hub-nordmat")).isEqualTo(2));

    parked.replay(row.id());

    assertThat(parked.list(OPEN, 10)).singleElement().extracting(ParkedMessage::times)
        .isEqualTo(2);
    assertThat(database.sql("select count(*) from dead_letter").query(Integer.class).single())
        .as("who sent it has had its letter").isZero();
  }

  @Test
  void whatCanNeitherBeTakenNorParkedComesAgain() throws Exception {
    broker = new Broker(folder, port);
    database.sql("alter table parked rename to away").update();
    taker.ill(true);
    Topics.write(broker, "orders", "k1", "first", Map.of());
    Topics.write(broker, "orders", "k1", "second", Map.of());
    await().until(() -> taker.asked.get() >= 2);
    assertThat(Topics.committed(broker, "hub-nordmat")).isZero();

    taker.ill(false);

    await().untilAsserted(
        () -> assertThat(taker.taken).containsExactly("first", "second"));
    database.sql("alter table away rename to parked").update();
    assertThat(parked.list(OPEN, 1)).isEmpty();
    await().untilAsserted(() -> assertThat(Topics.committed(broker, "hub-nordmat")).isEqualTo(2));
  }

  private static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
  }
}
