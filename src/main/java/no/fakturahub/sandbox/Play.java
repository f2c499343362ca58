package no.fakturahub.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.sandbox.avtalegiro.GiroCentre;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Plays `samples/` once: the bank tells of mandates, partners drop their orders, customers pay what they get, and the
/// bank tells of it.
///
/// Each step leaves a mark on disk when it is done. A play that was killed goes on where it was; a step that
/// was cut off is played again, which the hub must bear.
@Component
@Profile("sandbox")
@ConditionalOnProperty("hub.sandbox.play")
class Play {

  private static final Logger LOG = LoggerFactory.getLogger(Play.class);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Partners partners;
  private final Customers customers;
  private final PhoneUsers phoneUsers;
  private final Bank bank;
  private final GiroCentre giro;
  private final Marks marks;
  private final SandboxFolders folders;

  Play(Partners partners, Customers customers, PhoneUsers phoneUsers, Bank bank, GiroCentre giro,
      Marks marks, SandboxFolders folders) {
    this.partners = partners;
    this.customers = customers;
    this.phoneUsers = phoneUsers;
    this.bank = bank;
    this.giro = giro;
    this.marks = marks;
    this.folders = folders;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofPlatform().daemon().name("sandbox-play").start(this::play);
  }

  private void play() {
    try {
      marks.once("mandates", () -> giro.tellOfMandates(PATIENCE));
      for (var order : orders()) {
        marks.once("ordered-" + folders.orders().relativize(order).toString().replace('/', '-'),
            () -> partners.send(order));
      }
      marks.once("paid-by-phone", () -> phoneUsers.pay(PATIENCE));
      marks.once("paid", () -> bank.tellOf(customers.payInvoices(PATIENCE)));
    } catch (IOException | RuntimeException stopped) {
      LOG.error("The sandbox stopped playing samples/; start the hub again to go on: {}",
          stopped.getMessage());
    }
  }

  private List<Path> orders() throws IOException {
    try (Stream<Path> files = Files.walk(folders.orders())) {
      return files.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().endsWith(".md")).sorted().toList();
    }
  }
}
