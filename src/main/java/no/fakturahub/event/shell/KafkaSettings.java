package no.fakturahub.event.shell;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param brokers host and port of some, by comma; without them nothing goes to Kafka
/// @param timeout of one try
/// @param properties more of the producer's, such as `security.protocol`
@ConfigurationProperties("hub.events.kafka")
record KafkaSettings(@DefaultValue("") String brokers,
    @DefaultValue("fakturahub.events") String topic, @DefaultValue("15s") Duration timeout,
    @DefaultValue Map<String, String> properties) {

  /// Properties hold passwords.
  @Override
  public String toString() {
    return topic + " at " + brokers;
  }
}
