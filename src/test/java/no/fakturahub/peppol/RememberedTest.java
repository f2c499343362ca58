package no.fakturahub.peppol;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private static final Instant ASKED = Instant.parse("2026-11-26T08:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void aYesIsBelievedForADay() {
    var yes = new LookUp.Found(new Endpoint(URI.create("https://as4.example/"), "", ""), "there");

    assertThat(isFresh(yes, DAY.minusSeconds(1))).isTrue();
    assertThat(isFresh(yes, DAY)).isFalse();
  }

  @Test
  void aNoIsBelievedForAnHour() {
    assertThat(isFresh(new LookUp.NotThere("gone"), HOUR.minusSeconds(1))).isTrue();
    assertThat(isFresh(new LookUp.NotThere("gone"), HOUR)).isFalse();
  }

  @Test
  void silenceIsNeverBelieved() {
    assertThat(isFresh(new LookUp.Unknown("silent"), Duration.ZERO)).isFalse();
  }

  private static boolean isFresh(LookUp answer, Duration age) {
    return new Remembered(answer, ASKED).isFresh(ASKED.plus(age), DAY, HOUR);
  }
}
