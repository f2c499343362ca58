package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import no.fakturahub.BesideOthers;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Customers;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Samples;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.NotReplayable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// A seller who wants to see each invoice before it leaves, but for those in its pilot group.
@SpringBootTest(classes = DeliveryHub.class, webEnvironment = WebEnvironment.NONE, properties = {
    "spring.datasource.url=${test.database}",
    "hub.data=target/approved-hub", "db-scheduler.polling-interval=100ms",
    "hub.delivery.level=APPROVAL", "hub.delivery.sellers.987654325.groups.pilot=AUTOMATIC",
    "hub.customers.register=http://127.0.0.1:1"})
@Import(ApprovedSendingTest.WithCustomers.class)
@BesideOthers
class ApprovedSendingTest {

  @ComponentScan("no.fakturahub.customer.shell")
  static class WithCustomers {}

  @Autowired
  Scene scene;
  @Autowired
  Customers customers;
  @Autowired
  DeliverySettings settings;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void nothingLeavesBeforeAPersonSaysYesAndTheWayIsShown() throws Exception {
    var invoice = scene.issued(Samples.consumer("kari@example.no"));

    var held = scene.becomes(DeliveryState.HELD, invoice);

    assertThat(held.channel()).isEqualTo(Channel.EMAIL);
    assertThat(held.evidence()).contains("EMAIL", "Kari Nordmann");
    assertThat(scene.mails()).isEmpty();

    scene.approve(scene.parked());
    scene.becomes(DeliveryState.HANDED_OVER, invoice);
    assertThat(scene.mails()).hasSize(1);
  }

  /** To try again what has failed is no yes to what it then becomes. */
  @Test
  void whatIsMendedAfterAFailedVerdictStillWaitsForAYes() {
    scene.edges.verdict = new Refused("EHF_NOT_VALID", "BR-CO-15");
    var invoice = scene.issued(Samples.consumer("kari@example.no"));
    scene.becomes(DeliveryState.HELD, invoice);
    var failed = scene.parked();
    assertThat(failed.waitsForYes()).isFalse();

    scene.edges.verdict = null;
    scene.replay(failed);
    await().untilAsserted(
        () -> assertThat(scene.parked().code()).isEqualTo("DELIVERY_TO_APPROVE"));
    assertThatThrownBy(() -> scene.replay(scene.parked())).isInstanceOf(NotReplayable.class);
    assertThat(scene.mails()).isEmpty();

    scene.approve(scene.parked());
    scene.becomes(DeliveryState.HANDED_OVER, invoice);
    assertThat(scene.timeline(invoice)).contains("round 3, Kari");
  }

  @Test
  void thePilotGroupGoesFirst() throws Exception {
    var pilot = Samples.consumer("kari@example.no");
    customers.keep(Samples.NORDLYS.orgNumber(), pilot, "pilot");
    try {
      scene.becomes(DeliveryState.HANDED_OVER, scene.issued(pilot));
    } finally {
      customers.keep(Samples.NORDLYS.orgNumber(), pilot, null);
    }
  }

  @Test
  void theNearestLevelCounts() {
    assertThat(settings.levelOf(Samples.NORDLYS, "pilot")).isEqualTo(Level.AUTOMATIC);
    assertThat(settings.levelOf(Samples.NORDLYS, "others")).isEqualTo(Level.APPROVAL);
    assertThat(settings.levelOf(Samples.NORDLYS, null)).isEqualTo(Level.APPROVAL);
  }
}
