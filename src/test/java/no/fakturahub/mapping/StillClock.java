package no.fakturahub.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until it is moved.
final class StillClock extends Clock {

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");

  void millis(long more) {
    now = now.plusMillis(more);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/Oslo");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
