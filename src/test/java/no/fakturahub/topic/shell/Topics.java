package no.fakturahub.topic.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.fakturahub.event.shell.Broker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// What a partner and an operator do with a broker.
public final class Topics {

  private Topics() {}

  public static void write(Broker broker, String topic, String key, String order,
      Map<String, String> headers) throws Exception {
    try (var producer = new KafkaProducer<>(at(broker), new StringSerializer(),
        new StringSerializer())) {
      var message = new ProducerRecord<>(topic, key, order);
      headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
      producer.send(message).get();
    }
  }

  public static List<ConsumerRecord<String, String>> read(Broker broker, String topic, int many) {
    var came = new ArrayList<ConsumerRecord<String, String>>();
    try (var consumer = new KafkaConsumer<>(at(broker), new StringDeserializer(),
        new StringDeserializer())) {
      await().atMost(Duration.ofSeconds(60)).until(() -> {
        var partitions = consumer.partitionsFor(topic).stream()
            .map(one -> new TopicPartition(topic, one.partition())).toList();
        if (partitions.isEmpty())
          return false;
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        came.clear();
        consumer.poll(Duration.ofMillis(500)).forEach(came::add);
        return came.size() >= many;
      });
    }
    return came;
  }

  public static Map<String, String> headers(ConsumerRecord<String, String> message) {
    var headers = new HashMap<String, String>();
    message.headers().forEach(one -> headers.put(one.key(), new String(one.value(), UTF_8)));
    return headers;
  }

  /// How many messages the group is done with, in all its partitions.
  public static long committed(Broker broker, String group) throws Exception {
    return offsets(broker, group).values().stream().mapToLong(OffsetAndMetadata::offset).sum();
  }

  /// The offsets as they were before the group committed anything: so they are when a node dies after it has taken
  /// messages and before it has said so. Nobody of the group may be there.
  public static void forgetCommits(Broker broker, String group) throws Exception {
    var offsets = new HashMap<>(offsets(broker, group));
    offsets.replaceAll((partition, offset) -> new OffsetAndMetadata(0));
    try (var admin = Admin.create(at(broker))) {
      admin.alterConsumerGroupOffsets(group, offsets).all().get();
    }
  }

  /// What each member of the group reads.
  public static List<Set<TopicPartition>> assignments(Broker broker, String group)
      throws Exception {
    try (var admin = Admin.create(at(broker))) {
      return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
          .flatMap(one -> one.members().stream())
          .map(MemberDescription::assignment).map(one -> one.topicPartitions())
          .collect(Collectors.toList());
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> offsets(Broker broker, String group)
      throws Exception {
    try (var admin = Admin.create(at(broker))) {
      return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    }
  }

  private static Map<String, Object> at(Broker broker) {
    return Map.of("bootstrap.servers", broker.address(), "default.api.timeout.ms", 60_000);
  }
}
