package no.fakturahub.topic.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.topic.DeadLetter;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes into the topics of dead letters. Its connection is made for the first letter.
@Component
class DeadLetterTopics implements DisposableBean {

  private static final int TIMEOUT = 15_000;
  /** What a message has beside its bytes: the key, and headers that tell why. */
  private static final int BESIDE = 1 << 20;

  private final TopicSettings settings;
  private final int mostBytes;
  private @Nullable KafkaProducer<String, byte[]> producer;

  DeadLetterTopics(TopicSettings settings, @Value("${hub.intake.max-bytes}") int mostBytes) {
    this.settings = settings;
    this.mostBytes = mostBytes;
  }

  /// @return why it is not there; empty when the brokers have it
  Optional<String> send(DeadLetter letter, Map<String, String> headers, byte[] bytes) {
    var message = new ProducerRecord<>(letter.topic(), letter.came().key(), bytes);
    headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    try {
      producer().send(message).get();
      return Optional.empty();
    } catch (KafkaException failed) {
      return Optional.of(RootCause.of(failed));
    } catch (ExecutionException failed) {
      return Optional.of(RootCause.of(requireNonNull(failed.getCause())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending a dead letter", stopped);
    }
  }

  private synchronized KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      var of = settings.client("fakturahub-dead-letters", TIMEOUT);
      of.put(ProducerConfig.ACKS_CONFIG, "all");
      of.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
      of.put(ProducerConfig.LINGER_MS_CONFIG, 0);
      of.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, TIMEOUT);
      of.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, TIMEOUT);
      of.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, mostBytes + BESIDE);
      of.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * (mostBytes + BESIDE));
      producer = new KafkaProducer<>(of, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  @Override
  public synchronized void destroy() {
    if (producer != null)
      producer.close(Duration.ofSeconds(5));
  }
}
