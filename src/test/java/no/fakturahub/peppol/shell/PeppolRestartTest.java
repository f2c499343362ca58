package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import no.fakturahub.BesideOthers;
import no.fakturahub.kernel.OrgNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// phase4 keeps much in the JVM. What one hub does, another in it, or the next, must not feel.
@BesideOthers
class PeppolRestartTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");
  private static final OrgNumber BUYER = new OrgNumber("312900106");

  private final UUID delivery = UUID.randomUUID();

  @Test
  void aRestartedReceiverKnowsWhatItHasHad(@TempDir Path data) throws Exception {
    try (var before = PeppolHub.start(data)) {
      send(before);
    }
    try (var after = PeppolHub.start(data)) {
      send(after);

      assertThat(after.arrivalsOf(delivery))
          .extracting(arrival -> arrival.path("duplicate").asBoolean())
          .containsExactly(false, true);
    }
  }

  @Test
  void twoHubsInOneJvmDoNotFeelEachOther(@TempDir Path one, @TempDir Path other) throws Exception {
    try (var stays = PeppolHub.start(one)) {
      try (var goes = PeppolHub.start(other)) {
        send(goes);
        assertThat(goes.arrivalsOf(delivery)).hasSize(1);
        assertThat(stays.arrivalsOf(delivery)).isEmpty();
      }
      send(stays);
      assertThat(stays.arrivalsOf(delivery)).hasSize(1);
    }
  }

  private void send(PeppolHub hub) {
    var _ = hub.gateway().send(delivery, SELLER, BUYER, EhfSample.invoice(SELLER, BUYER));
  }
}
