package no.fakturahub.topic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import no.fakturahub.parked.ParkedMessage.State;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.shell.ParkedParts;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@NullUnmarked
@SpringJUnitConfig(TopicHub.class)
@DirtiesContext
@TestPropertySource(properties = {"hub.intake.max-bytes=1000000", "hub.intake.kafka.group=hub"})
class WithoutBrokersTest {

  @Autowired
  CamelContext camel;
  @Autowired
  OffWithoutBrokers off;
  @Autowired
  TopicWatch watch;
  @Autowired
  ParkedMessages parked;

  @Test
  void aTopicsRouteIsThereTakesNothingAndHealthSaysSo() throws Exception {
    off.beforeApplicationStart(camel);
    ParkedParts.load(camel, TopicHub.TAKE,
        Files.readString(Path.of("routes/templates/kafka-orders.camel.yaml")), TopicHub.PARTNER);

    watch.look(camel);

    assertThat(camel.getRouteController().getRouteStatus("nordmat").isStarted()).isFalse();
    assertThat(camel.getRouteController().getRouteStatus("take-orders").isStarted()).isTrue();
    assertThat(watch.health().getStatus().getCode()).isEqualTo("ATTENTION");
    assertThat(watch.health().getDetails().get("problem")).asString()
        .contains("hub.intake.kafka.brokers", "nordmat");
    assertThat(parked.list(State.OPEN, 1)).isEmpty();
  }
}
