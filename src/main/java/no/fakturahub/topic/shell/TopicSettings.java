package no.fakturahub.topic.shell;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param brokers host and port of some, by comma; without them no topic is read
/// @param deadLetters what the name of a topic's dead letters has after the topic's own
/// @param properties more of Kafka's, such as `security.protocol`: for consumers, for the producer of dead letters, and
///   for the eye on the brokers
@ConfigurationProperties("hub.intake.kafka")
record TopicSettings(@DefaultValue("") String brokers,
    @DefaultValue(".dead-letters") String deadLetters,
    @DefaultValue Map<String, String> properties) {

  boolean isOff() {
    return brokers.isBlank();
  }

  /// What each client of the brokers is made with.
  Map<String, Object> client(String name, int timeoutMillis) {
    var of = new HashMap<String, Object>(properties);
    of.put("bootstrap.servers", brokers);
    of.put("client.id", name);
    of.put("request.timeout.ms", timeoutMillis);
    return of;
  }

  /// Properties hold passwords.
  @Override
  public String toString() {
    return "orders from " + brokers;
  }
}
