package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks for claim files and due dates as long as the sandbox runs, and tells of mandates when asked.
@Component
@Profile("sandbox")
public class GiroCentre implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(GiroCentre.class);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final String MANDATES = "OCR.FBO.txt";

  private final ClaimDesk desk;
  private final DebitDay debits;
  private final Agreements agreements;
  private final GiroFolders folders;
  private final Clock clock;
  private volatile boolean stopped;

  GiroCentre(ClaimDesk desk, DebitDay debits, Agreements agreements, GiroFolders folders,
      Clock clock) {
    this.desk = desk;
    this.debits = debits;
    this.agreements = agreements;
    this.folders = folders;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("sandbox-avtalegiro").start(this::work);
  }

  private void work() {
    while (!stopped) {
      try {
        desk.takeWhatHasArrived();
        debits.pay(LocalDate.now(clock));
      } catch (IOException | RuntimeException failed) {
        LOG.warn("The sandbox's AvtaleGiro stumbled, and goes on: {}", failed.getMessage());
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }

  @Override
  public void destroy() {
    stopped = true;
  }

  /// Tells the payees of all mandates, and waits until they have fetched it.
  public void tellOfMandates(Duration patience) throws IOException {
    folders.give("out", MANDATES,
        GiroOcr.mandates(4_000_000, agreements.all()).getBytes(StandardCharsets.ISO_8859_1));
    var until = Instant.now().plus(patience);
    while (!folders.isFetched(MANDATES)) {
      if (Instant.now().isAfter(until))
        throw new IOException("nobody has fetched " + MANDATES);
      LockSupport.parkNanos(GLANCE.toNanos());
    }
  }
}
