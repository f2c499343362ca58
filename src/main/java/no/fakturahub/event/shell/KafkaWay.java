package no.fakturahub.event.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.fakturahub.event.Event;
import no.fakturahub.event.shell.Outbox.Sent;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.parked.LeftOutside;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Every event into a topic of Kafka, as a CloudEvent in structured mode (its Kafka protocol binding, § 3.3).
/// The key is what it is about, so that one invoice's events lie in one partition, in order.
@Component
@ConditionalOnProperty("hub.events.kafka.brokers")
class KafkaWay implements Way, DisposableBean {

  /** The one receiver of this way, in the rows. */
  static final UUID KAFKA = UUID.fromString("00000000-0000-0000-0000-6b61666b6100");
  private static final String WHERE = "kafka";
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  /** In vain so often, and a person is told. It is tried all the same: a log does not go away. */
  private static final int TOLD_AFTER = 5;

  private final KafkaSettings settings;
  private final LeftOutside outside;
  private final Clock clock;
  private @Nullable KafkaProducer<String, String> producer;
  /** Whether a person may have been told that it does not work, by this node or by one before it. */
  private volatile boolean told = true;

  KafkaWay(KafkaSettings settings, LeftOutside outside, Clock clock) {
    this.settings = settings;
    this.outside = outside;
    this.clock = clock;
  }

  @Override
  public boolean isUsed() {
    return true;
  }

  @Override
  public List<UUID> wanting(Event event) {
    return List.of(KAFKA);
  }

  @Override
  public boolean has(UUID receiver) {
    return receiver.equals(KAFKA);
  }

  @Override
  public boolean isOpen(UUID receiver) {
    return true;
  }

  @Override
  public Answer send(UUID receiver, Sent event) {
    var message = new ProducerRecord<>(settings.topic(), event.about().toString(), event.body());
    message.headers().add("content-type",
        "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));
    try {
      producer().send(message).get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
      works();
      return Answer.taken(0);
    } catch (TimeoutException | KafkaException failed) {
      return Answer.failed(RootCause.of(failed));
    } catch (ExecutionException failed) {
      return Answer.failed(RootCause.of(requireNonNull(failed.getCause())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending an event", stopped);
    }
  }

  private void works() {
    if (!told)
      return;
    outside.settle(WHERE, settings.topic(), 0, "works again");
    told = false;
  }

  @Override
  public Optional<Instant> after(UUID receiver, Sent event, Answer failed, int tries) {
    if (tries == TOLD_AFTER) {
      outside.tell(WHERE, settings.topic(), "EVENTS_KAFKA", failed.failure(), 0);
      told = true;
    }
    var pause = Duration.ofSeconds(Math.min(5L * tries, LONGEST_PAUSE.toSeconds()));
    return Optional.of(clock.instant().plus(pause));
  }

  /// Made when it is first used, for a hub starts whether its brokers are there or not.
  private synchronized KafkaProducer<String, String> producer() {
    if (producer == null) {
      var of = new HashMap<String, Object>(settings.properties());
      var timeout = Math.toIntExact(settings.timeout().toMillis());
      of.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.brokers());
      of.put(ProducerConfig.CLIENT_ID_CONFIG, "fakturahub-events");
      of.put(ProducerConfig.ACKS_CONFIG, "all");
      of.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
      of.put(ProducerConfig.LINGER_MS_CONFIG, 0);
      of.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout);
      of.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
      of.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
      producer = new KafkaProducer<>(of, new StringSerializer(), new StringSerializer());
    }
    return producer;
  }

  @Override
  public synchronized void destroy() {
    if (producer != null)
      producer.close(Duration.ofSeconds(5));
  }
}
