package no.fakturahub.validation.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import no.fakturahub.validation.Specimen;
import no.fakturahub.validation.Validator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Import;

class RulesReadyTest {

  @EnableConfigurationProperties(ValidationSettings.class)
  @Import({ValidationBeans.class, RulesReady.class})
  static class Room {}

  @Test
  void theRulesAreCompiledAfterStartAndHealthTellsWhen() {
    try (var hub = new SpringApplicationBuilder(Room.class).web(WebApplicationType.NONE)
        .run("--hub.validation.max-size=6KB", "--spring.config.location=optional:none/")) {
      var health = hub.getBean("rules", HealthIndicator.class);

      assertThat(requireNonNull(health.health()).getStatus()).as("up while they are compiled")
          .isEqualTo(Status.UP);
      await().atMost(Duration.ofMinutes(2))
          .untilAsserted(() -> assertThat(requireNonNull(health.health()).getDetails())
              .containsEntry("ready", true)
              .containsEntry("release", "2026.5"));
      assertThat(hub.getBean("validation", Validator.class)
          .judge(Specimen.invoice().bytes(), Optional.empty()).findings().getFirst().rule())
          .as("the limit is the one that was set").isEqualTo("FH-TOO-LARGE");
    }
  }
}
