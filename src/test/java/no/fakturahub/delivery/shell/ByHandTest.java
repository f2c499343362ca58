package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import no.fakturahub.delivery.ByHand;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a person does about an invoice's way out.
@DeliveryTest
class ByHandTest {

  @Autowired
  Scene scene;
  @Autowired
  ByHand byHand;
  @Autowired
  Dispatch dispatch;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void whatIsHeldBackLeavesWhenSomebodySaysYes() {
    scene.edges.reachability = new Reachability.DontKnow("the SML timed out");
    var invoice = scene.issued(Samples.company());
    scene.becomes(DeliveryState.LOOKING_UP, invoice);

    byHand.hold(invoice.id(), "wrong price, is looked into", "Kari");

    var held = scene.delivery(invoice);
    assertThat(held.state()).isEqualTo(DeliveryState.HELD);
    assertThat(scene.parked().code()).isEqualTo("DELIVERY_HELD_TO_APPROVE");
    assertThat(scene.parked().detail()).isEqualTo("Kari: wrong price, is looked into");
    scene.edges.reachability = new Reachability.Yes("in the SMP");
    dispatch.tryOnce(Round.of(held).toString());
    assertThat(scene.edges.sent).isEmpty();

    scene.approve(scene.parked());
    scene.becomes(DeliveryState.HANDED_OVER, invoice);
    assertThat(scene.steps(invoice)).contains(Step.HELD, Step.RELEASED);
  }

  @Test
  void whatMayHaveLeftIsNotHeldBack() {
    var invoice = scene.issued(Samples.consumer("kari@example.no"));
    scene.becomes(DeliveryState.HANDED_OVER, invoice);

    refused("DELIVERY_HAS_LEFT", () -> byHand.hold(invoice.id(), "too late", "Kari"));
    assertThat(scene.delivery(invoice).state()).isEqualTo(DeliveryState.HANDED_OVER);
  }

  @Test
  void aMailIsSentOnceMoreAndWhatASystemHasIsNot() {
    var byMail = scene.issued(Samples.consumer("kari@example.no"));
    scene.becomes(DeliveryState.HANDED_OVER, byMail);
    scene.edges.reachability = new Reachability.Yes("in the SMP");
    var byPeppol = scene.issued(Samples.company());
    scene.becomes(DeliveryState.HANDED_OVER, byPeppol);

    byHand.again(byMail.id(), "Kari");

    await().untilAsserted(() -> assertThat(scene.mails()).hasSize(2));
    scene.becomes(DeliveryState.HANDED_OVER, byMail);
    assertThat(scene.timeline(byMail)).contains("round 2, once more: Kari");
    refused("DELIVERY_NOT_AGAIN", () -> byHand.again(byPeppol.id(), "Kari"));
  }

  private static void refused(String code, Runnable what) {
    assertThatThrownBy(what::run).isInstanceOfSatisfying(Refused.class,
        why -> assertThat(why.code()).isEqualTo(code));
  }
}
