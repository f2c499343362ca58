package no.fakturahub.topic.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import no.fakturahub.later.Work;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.kafka.KafkaConfiguration;
import org.apache.camel.component.kafka.consumer.DefaultKafkaManualCommitFactory;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How every route reads from Kafka, and the durable task that sends dead letters.
@Configuration(proxyBeanMethods = false)
class TopicParts {

  private static final Logger LOG = LoggerFactory.getLogger(TopicParts.class);

  /// Brokers that are away are told of by [TopicWatch], and are no reason for a supervisor to stop the hub.
  @Bean("kafka")
  KafkaComponent kafka(TopicSettings settings) {
    var configuration = new KafkaConfiguration();
    configuration.setBrokers(settings.brokers());
    configuration.setAdditionalProperties(new HashMap<>(settings.properties()));
    configuration.setPreValidateHostAndPort(false);
    configuration.setHeaderFilterStrategy(new NoHeaders());
    var kafka = new KafkaComponent();
    kafka.setConfiguration(configuration);
    kafka.setKafkaManualCommitFactory(new DefaultKafkaManualCommitFactory());
    kafka.setHealthCheckConsumerEnabled(false);
    return kafka;
  }

  /// A letter is tried each minute for as long as the brokers are silent; the task's own tries are for what should not
  /// happen, such as a database that is away.
  @Bean
  OneTimeTask<Void> sendDeadLetter(ObjectProvider<DeadLetters> letters) {
    return new Work("send-dead-letter", Integer.MAX_VALUE, Duration.ofSeconds(5)).doing(
        letter -> letters.getObject().send(UUID.fromString(letter)),
        (letter, why) -> LOG.warn("Dead letter {} is not sent: {}", letter, why.toString()));
  }

  /// A sender's headers become none of ours, which say whose a message is and who has approved it.
  private static final class NoHeaders implements HeaderFilterStrategy {

    @Override
    public boolean applyFilterToCamelHeaders(String name, @Nullable Object value,
        Exchange exchange) {
      return true;
    }

    @Override
    public boolean applyFilterToExternalHeaders(String name, @Nullable Object value,
        Exchange exchange) {
      return true;
    }
  }
}
