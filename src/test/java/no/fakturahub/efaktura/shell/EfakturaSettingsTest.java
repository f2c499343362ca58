package no.fakturahub.efaktura.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import no.fakturahub.efaktura.shell.EfakturaSettings.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EfakturaSettingsTest {

  private static final Instant BEGUN = Instant.parse("2026-11-23T09:00:00Z");
  private static final Status STATUS = new Status(Duration.ofMinutes(1), Duration.ofHours(6),
      Duration.ofDays(14), 20);

  @ParameterizedTest(name = "after {0}, in {1}")
  @CsvSource({"PT0S, PT1M", "PT30S, PT1M", "PT1M, PT1M", "PT10M, PT10M", "PT5H, PT5H",
      "PT7H, PT6H", "PT335H, PT6H"})
  void thePausesGrowToTheLongest(Duration waited, Duration pause) {
    var now = BEGUN.plus(waited);

    assertThat(STATUS.next(BEGUN, now)).hasValue(now.plus(pause));
  }

  @Test
  void patienceEnds() {
    assertThat(STATUS.next(BEGUN, BEGUN.plus(Duration.ofDays(14)))).isEmpty();
  }
}
