package no.fakturahub.later;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// The sandbox's clock: the machine's, and so much ahead as people have moved it. How much is kept in a file, so that a
/// hub that starts again does not fall back in time.
final class MovableClock extends Clock {

  private final Clock machine;
  private final Path file;
  private volatile Duration ahead;

  MovableClock(Clock machine, Path file) {
    this.machine = machine;
    this.file = file;
    this.ahead = kept(file);
  }

  private static Duration kept(Path file) {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void pass(Duration time) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, ahead.plus(time).toString());
      ahead = ahead.plus(time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(machine.withZone(zone), file);
  }
}
