package no.fakturahub.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.invoice.Step;
import org.junit.jupiter.api.Test;

class EventsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  @Test
  void whatAPersonWroteIsNotTold() {
    assertThat(Events.kind(Step.NOTED)).isEmpty();
    assertThat(Events.kind(Step.BOOKED)).contains(Kind.POSTING_BOOKED);
  }

  @Test
  void noStepIsToldThatAnApplicationEventTellsOf() {
    var told = Stream.of(Step.values()).flatMap(step -> Events.kind(step).stream()).toList();

    assertThat(told).doesNotHaveDuplicates().doesNotContain(Kind.INVOICE_ISSUED,
        Kind.PAYMENT_MATCHED, Kind.DELIVERY_DELIVERED);
  }

  @Test
  void wordsAreThoseOfStandardWebhooksAndLeadBackToTheirKind() {
    assertThat(Kind.values()).allSatisfy(kind -> {
      assertThat(kind.word()).matches("[a-z_]+[.][a-z_]+");
      assertThat(Kind.of(kind.word())).contains(kind);
    });
  }

  @Test
  void eachPauseIsWaitedForWithATenthAtMostAndThenItIsOver() {
    var pauses = new Pauses(List.of(Duration.ofMinutes(10), Duration.ofHours(1)));
    var event = UUID.randomUUID();

    assertThat(pauses.next(event, 1, NOW, Duration.ZERO).orElseThrow())
        .isBetween(NOW.plus(Duration.ofMinutes(10)), NOW.plus(Duration.ofMinutes(11)));
    assertThat(pauses.next(event, 1, NOW, Duration.ofMinutes(30)))
        .contains(NOW.plus(Duration.ofMinutes(30)));
    assertThat(pauses.next(event, 1, NOW, Duration.ofDays(99)))
        .contains(NOW.plus(Duration.ofDays(1)));
    assertThat(pauses.next(event, 3, NOW, Duration.ZERO)).isEmpty();
  }
}
