package no.fakturahub.topic.shell;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.fakturahub.kernel.RootCause;
import no.fakturahub.parked.LeftOutside;
import org.apache.camel.CamelContext;
import org.apache.camel.component.kafka.KafkaEndpoint;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Asks the brokers for each topic that a route reads, and tells a person once when one is not to be had. The consumers
/// go on trying by themselves, and the hub with its other work.
@Component("topics")
class TopicWatch implements CamelContextConfiguration, HealthIndicator, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(TopicWatch.class);
  /** The hub works on, so it is not down; but someone should look. */
  private static final Status ATTENTION = new Status("ATTENTION");
  private static final int PAUSE_SECONDS = 10;
  private static final String WORKS = "";

  private final TopicSettings settings;
  private final Brokers brokers;
  private final LeftOutside outside;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().name("topics").daemon().factory());
  /** By route, what is wrong with its topic, as it was told. */
  private final Map<String, String> told = new ConcurrentHashMap<>();
  private volatile Map<String, String> topics = Map.of();

  TopicWatch(TopicSettings settings, Brokers brokers, LeftOutside outside) {
    this.settings = settings;
    this.brokers = brokers;
    this.outside = outside;
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {
    // there are no routes yet
  }

  @Override
  public void afterApplicationStart(CamelContext camel) {
    clock.scheduleWithFixedDelay(() -> lookOrLog(camel), 1, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  private void lookOrLog(CamelContext camel) {
    try {
      look(camel);
    } catch (RuntimeException failed) {
      LOG.warn("The topics could not be looked at: {}", RootCause.of(failed));
    }
  }

  void look(CamelContext camel) {
    topics = topics(camel);
    told.keySet().retainAll(topics.keySet());
    if (settings.isOff() || topics.isEmpty())
      return;
    topics.forEach((route, topic) -> {
      var problem = problem(topic);
      var before = told.put(route, problem);
      if (problem.equals(before))
        return;
      if (problem.equals(WORKS))
        outside.settle(route, topic, 0, "The hub reaches it again");
      else
        outside.tell(route, topic, "TOPIC_CLOSED", problem, 0);
    });
  }

  private static Map<String, String> topics(CamelContext camel) {
    var topics = new TreeMap<String, String>();
    for (var route : camel.getRoutes()) {
      if (route.getEndpoint() instanceof KafkaEndpoint kafka)
        topics.put(route.getRouteId(), kafka.getConfiguration().getTopic());
    }
    return topics;
  }

  private String problem(String topic) {
    try {
      brokers.ask(topic);
      return WORKS;
    } catch (ExecutionException | KafkaException silent) {
      return RootCause.of(silent);
    }
  }

  @Override
  public Health health() {
    var status = Health.up().withDetail("topics", topics.size());
    if (settings.isOff() && !topics.isEmpty())
      status.status(ATTENTION).withDetail("problem",
          "hub.intake.kafka.brokers names no brokers: %s".formatted(topics.keySet()));
    told.forEach((route, problem) -> {
      if (!problem.equals(WORKS))
        status.status(ATTENTION).withDetail(route, problem);
    });
    return status.build();
  }

  @Override
  public void destroy() {
    clock.shutdownNow();
  }
}
