package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.ChannelPolicy;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

  private static final Instant PLANNED = Instant.parse("2026-11-23T08:00:00Z");

  @ParameterizedTest(name = "after {0} the next question comes after {1}")
  @CsvSource({"PT0S, PT10S", "PT3S, PT10S", "PT40S, PT40S", "PT20M, PT20M", "PT5H, PT1H",
      "PT47H59M, PT1H"})
  void eachPauseIsAsLongAsAllBeforeIt(Duration waited, Duration pause) {
    assertThat(askAgain(waited)).isInstanceOfSatisfying(NotYet.class,
        notYet -> assertThat(notYet.until()).isEqualTo(PLANNED.plus(waited).plus(pause)));
  }

  @Test
  void afterTwoDaysAPersonIsAsked() {
    assertThat(askAgain(Duration.ofHours(48))).isInstanceOfSatisfying(Refused.class,
        refused -> assertThat(refused.code()).isEqualTo("DELIVERY_NOT_KNOWN"));
  }

  @Test
  void aHubThatStartsAgainAsksSoonAgain() {
    assertThat(askAgain(PLANNED.plus(Duration.ofHours(20)), Duration.ofHours(20)))
        .isInstanceOfSatisfying(NotYet.class, notYet -> assertThat(notYet.until())
            .isEqualTo(PLANNED.plus(Duration.ofHours(20)).plusSeconds(10)));
  }

  private static RuntimeException askAgain(Duration waited) {
    return askAgain(PLANNED, waited);
  }

  private static RuntimeException askAgain(Instant started, Duration waited) {
    var settings = new DeliverySettings(Level.AUTOMATIC, 15, Duration.ofSeconds(10),
        Duration.ofDays(2),
        new ChannelPolicy(List.of(Channel.EMAIL), List.of(Channel.EMAIL)), null);
    var instants = List.of(started, PLANNED.plus(waited)).iterator();
    InstantSource clock = instants::next;
    var delivery = new Delivery(UUID.randomUUID(), UUID.randomUUID(), 1, DeliveryState.LOOKING_UP,
        null, null, "", PLANNED, PLANNED);
    return new Patience(settings, clock.withZone(ZoneOffset.UTC)).askAgain(delivery, "silent");
  }
}
