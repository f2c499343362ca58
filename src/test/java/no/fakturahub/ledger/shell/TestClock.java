package no.fakturahub.ledger.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved.
public final class TestClock extends Clock {

  private final AtomicReference<Instant> now = new AtomicReference<>(
      Instant.parse("2026-11-23T09:00:00Z"));

  public void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Oslo");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Dates are Norwegian dates");
  }
}
