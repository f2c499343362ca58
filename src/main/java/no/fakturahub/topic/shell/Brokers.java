package no.fakturahub.topic.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// A connection to the brokers that only asks. It is made for the first question.
@Component
class Brokers implements DisposableBean {

  private static final int TIMEOUT = 5_000;

  private final TopicSettings settings;
  private @Nullable Admin admin;

  Brokers(TopicSettings settings) {
    this.settings = settings;
  }

  /// Whether the topic is there, and may be read of.
  ///
  /// @throws ExecutionException saying why not
  void ask(String topic) throws ExecutionException {
    try {
      admin().describeTopics(List.of(topic)).allTopicNames().get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking for a topic", stopped);
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      var of = settings.client("fakturahub-topics", TIMEOUT);
      of.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT);
      admin = Admin.create(of);
    }
    return admin;
  }

  @Override
  public synchronized void destroy() {
    if (admin != null)
      admin.close(Duration.ofSeconds(5));
  }
}
