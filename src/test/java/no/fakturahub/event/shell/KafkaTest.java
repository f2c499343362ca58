package no.fakturahub.event.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.fakturahub.LongTest;
import no.fakturahub.TestDatabase;
import no.fakturahub.invoice.Step;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The same outbox into Kafka, by a real broker.
@LongTest
class KafkaTest {

  @Test
  void eachInvoicesEventsLieInOnePartitionInOrder(@TempDir Path folder) throws Exception {
    var port = Broker.free();
    try (var hub = new SpringApplicationBuilder(EventRooms.class, EventScene.class)
        .web(WebApplicationType.NONE).run(
            "--spring.datasource.url=" + TestDatabase.fresh(),
            "--hub.data=target/kafka-hub", "--db-scheduler.polling-interval=50ms",
            "--hub.events.kafka.brokers=127.0.0.1:" + port);
        var broker = new Broker(folder, port)) {
      var scene = hub.getBean(EventScene.class);
      for (var number = 1; number <= 3; number++) {
        scene.happens(scene.issued(20_000 + number), Step.BOOKED, Step.REMINDER_SENT);
      }

      await().atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(hub.getBean(JdbcClient.class)
              .sql("select count(*) from event_delivery where state = 'SENT'").query(Integer.class)
              .single()).isEqualTo(9));

      var came = read(broker, 9);
      for (var number = 1; number <= 3; number++) {
        var key = new UUID(7, 20_000 + number).toString();
        var own = came.stream().filter(one -> one.key().equals(key)).toList();
        assertThat(own.stream().map(ConsumerRecord::partition).distinct()).hasSize(1);
        assertThat(own.stream().map(one -> JsonMapper.shared().readTree(one.value()).get("type")
            .asString())).containsExactly("no.fakturahub.invoice.issued",
                "no.fakturahub.posting.booked", "no.fakturahub.reminder.sent");
      }
      assertThat(new String(came.getFirst().headers().lastHeader("content-type").value(), UTF_8))
          .startsWith("application/cloudevents+json");
    }
  }

  private static List<ConsumerRecord<String, String>> read(Broker broker, int many) {
    var came = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers",
        broker.address(), "auto.offset.reset", "earliest"), new StringDeserializer(),
        new StringDeserializer())) {
      consumer.assign(consumer.partitionsFor("fakturahub.events").stream()
          .map(one -> new TopicPartition(one.topic(), one.partition())).toList());
      await().atMost(Duration.ofSeconds(60)).until(() -> {
        consumer.poll(Duration.ofMillis(200)).forEach(came::add);
        return came.size() >= many;
      });
    }
    return came;
  }
}
