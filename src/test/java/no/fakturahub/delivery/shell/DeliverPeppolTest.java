package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The route deliver-peppol.
@DeliveryTest
class DeliverPeppolTest {

  @Autowired
  Scene scene;
  @Autowired
  Edges edges;
  @Autowired
  Invoices invoices;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void theEhfGoesToTheReceiverAndItsReceiptIsKept() {
    edges.reachability = new Reachability.Yes("SMP 1");
    var invoice = scene.issued(Samples.company());

    var delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);

    assertThat(edges.sent).singleElement().satisfies(sent -> {
      assertThat(sent.delivery()).isEqualTo(delivery.id());
      assertThat(sent.receiver()).isEqualTo(invoice.buyer().orgNumber());
      assertThat(sent.ehf()).isEqualTo(scene.ehf(invoice));
    });
    assertThat(delivery.channel()).isEqualTo(Channel.PEPPOL);
    assertThat(delivery.messageId()).isEqualTo(delivery.id() + "@as4");
    assertThat(invoices.document(invoice.id(), Document.RECEIPT))
        .hasValueSatisfying(receipt -> assertThat(receipt).asString().isEqualTo("<Receipt/>"));
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.CHANNEL_CHOSEN,
        Step.HANDED_OVER);
    assertThat(scene.mails()).isEmpty();
  }

  @Test
  void onceAChannelIsChosenNoOtherIsTried() {
    edges.reachability = new Reachability.Yes("SMP 1");
    edges.peppolFails = new IllegalStateException("no answer");
    var invoice = scene.issued(Samples.company());
    await().atMost(Scene.PATIENCE).until(() -> !edges.sent.isEmpty());
    edges.reachability = new Reachability.No("gone");

    var failed = scene.becomes(DeliveryState.GAVE_UP, invoice);

    assertThat(failed.channel()).isEqualTo(Channel.PEPPOL);
    assertThat(failed.evidence()).isEqualTo("4 tries; the last: no answer");
    assertThat(edges.sent).hasSize(4).allMatch(sent -> sent.delivery().equals(failed.id()));
    assertThat(scene.mails()).isEmpty();
    assertThat(scene.steps(invoice)).endsWith(Step.NOT_DELIVERED);

    edges.peppolFails = null;
    scene.replay(scene.parked());

    assertThat(scene.becomes(DeliveryState.HANDED_OVER, invoice).channel())
        .isEqualTo(Channel.PEPPOL);
    assertThat(edges.sent).hasSize(5).allMatch(sent -> sent.delivery().equals(failed.id()));
    assertThat(scene.mails()).isEmpty();
  }

  @Test
  void whatMayHaveArrivedIsNotSentByAnotherChannelToo() {
    edges.reachability = new Reachability.Yes("SMP 1");
    edges.peppolFails = new Refused("PEPPOL_ALREADY_RECEIVED", "no receipt");
    var invoice = scene.issued(Samples.company());
    scene.becomes(DeliveryState.GAVE_UP, invoice);
    edges.reachability = new Reachability.No("gone");
    edges.peppolFails = null;

    scene.replay(scene.parked());

    assertThat(scene.becomes(DeliveryState.HANDED_OVER, invoice).channel())
        .isEqualTo(Channel.PEPPOL);
    assertThat(scene.mails()).isEmpty();
  }

  @Test
  void aRefusalIsNotTriedAgainAndLetsAnotherChannelBeChosenByReplay() {
    edges.reachability = new Reachability.Yes("SMP 1");
    edges.peppolFails = new Refused("PEPPOL_REFUSED", "no such receiver");
    var invoice = scene.issued(Samples.company());

    scene.becomes(DeliveryState.REFUSED, invoice);

    assertThat(edges.sent).hasSize(1);
    assertThat(scene.parked().code()).isEqualTo("PEPPOL_REFUSED");

    edges.reachability = new Reachability.No("not in the SML");
    scene.replay(scene.parked());

    assertThat(scene.becomes(DeliveryState.HANDED_OVER, invoice).channel())
        .isEqualTo(Channel.EMAIL);
  }
}
