package no.fakturahub.event.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Set;
import no.fakturahub.TestDatabase;
import no.fakturahub.event.Webhooks;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A hub that is gone after it has committed and before it has sent.
class KilledBeforeSendingTest {

  private final String database = TestDatabase.lasting();

  @Test
  void whatWasCommittedIsSentByTheNext() {
    try (var door = new Door()) {
      try (var first = hub()) {
        first.getBean(Scheduler.class).stop();
        var webhooks = first.getBean(Webhooks.class);
        webhooks.test(webhooks.add(door.url(), Set.of(), Set.of(), "Kari").id());
      }
      assertThat(door.came).isEmpty();
      try (var next = hub()) {
        await().untilAsserted(() -> assertThat(door.kinds()).containsExactly("webhook.test"));
        assertThat(next.getBean(Webhooks.class).all()).hasSize(1);
      }
    }
  }

  private ConfigurableApplicationContext hub() {
    return new SpringApplicationBuilder(EventRooms.class).web(WebApplicationType.NONE).run(
        "--spring.datasource.url=" + database, "--hub.data=target/killed-hub",
        "--db-scheduler.polling-interval=50ms", "--hub.events.inside=127.0.0.1");
  }
}
