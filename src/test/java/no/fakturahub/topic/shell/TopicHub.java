package no.fakturahub.topic.shell;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.Later;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.Body;
import org.apache.camel.Headers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The topic room with Camel, a database, the scheduler, and someone behind `direct:take-orders` who notes what comes.
@EnableConfigurationProperties(TopicSettings.class)
@Import({ParkedParts.class, TopicParts.class, TopicDoor.class, DeadLetters.class,
    DeadLetterTable.class, DeadLetterTopics.class, Brokers.class, TopicWatch.class, Later.class,
    OffWithoutBrokers.class})
class TopicHub {

  static final String TAKE = """
      - route:
          id: take-orders
          routeConfigurationId: durable
          from:
            uri: direct:take-orders
            steps:
              - bean: { ref: taker, method: take }
      """;

  static final String PARTNER = """
      - templatedRoute:
          routeTemplateRef: kafka-orders
          routeId: nordmat
          parameters:
            - { name: partner, value: nordmat }
            - { name: format, value: json }
            - { name: seller, value: "987654325" }
            - { name: topic, value: orders }
      """;

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(DataSource database, List<OneTimeTask<?>> tasks) {
    var scheduler = Scheduler.create(database, List.copyOf(tasks))
        .pollingInterval(Duration.ofMillis(50)).build();
    scheduler.start();
    return scheduler;
  }

  @Bean
  Taker taker() {
    return new Taker();
  }

  /// Takes what comes, but for what says that it is bad, and nothing while it is ill.
  public static final class Taker {

    final List<String> taken = new CopyOnWriteArrayList<>();
    final List<Map<String, Object>> headers = new CopyOnWriteArrayList<>();
    final AtomicInteger asked = new AtomicInteger();
    private volatile boolean ill;

    void ill(boolean now) {
      ill = now;
    }

    public void take(@Body String order, @Headers Map<String, Object> said) {
      asked.incrementAndGet();
      if (ill)
        throw new IllegalStateException("I am ill");
      if (order.startsWith("bad"))
        throw new Refused("ORDER_SELLER_UNKNOWN", order);
      headers.add(Map.copyOf(said));
      taken.add(order);
    }
  }
}
