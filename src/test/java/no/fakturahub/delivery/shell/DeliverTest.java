package no.fakturahub.delivery.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.kernel.Refused;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The route deliver, run by its durable task: what lets an invoice leave, and what keeps it.
@DeliveryTest
class DeliverTest {

  @Autowired
  Scene scene;
  @Autowired
  Edges edges;
  @Autowired
  Invoices invoices;
  @Autowired
  DeliveryTable deliveries;
  @Autowired
  Refusals refusals;
  @Autowired
  Dispatch dispatch;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  JdbcClient db;
  @Autowired
  ProducerTemplate camel;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void aRolledBackInvoiceIsNotDelivered() {
    var invoice = Scene.invoice(Samples.consumer("kari@example.no"));

    transaction.executeWithoutResult(status -> {
      invoices.issue(invoice);
      assertThat(deliveries.of(invoice.id())).isPresent();
      status.setRollbackOnly();
    });

    assertThat(deliveries.of(invoice.id())).isEmpty();
    assertThat(db.sql("select count(*) from scheduled_tasks where task_name = 'deliver'")
        .query(Integer.class).single()).isZero();
  }

  @Test
  void whatHasBeenHandedOverIsLeftAlone() {
    var invoice = scene.issued(Samples.consumer("kari@example.no"));
    var delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);

    dispatch.tryOnce(Round.of(delivery).toString());
    dispatch.giveUp(Round.of(delivery).toString(), 4, new IllegalStateException("late"));

    assertThat(scene.mails()).hasSize(1);
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.CHANNEL_CHOSEN,
        Step.HANDED_OVER);
  }

  @Test
  void anInvoiceThatFailsAVerdictIsHeldAndReplayedWhenItIsMended() {
    edges.verdict = new Refused("EHF_NOT_VALID", "BR-CO-15");
    var invoice = scene.issued(Samples.consumer("kari@example.no"));

    var held = scene.becomes(DeliveryState.HELD, invoice);
    assertThat(held.evidence()).isEqualTo("BR-CO-15");
    assertThat(scene.mails()).isEmpty();
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.HELD);
    var parked = scene.parked();
    assertThat(parked.where()).isEqualTo("direct:deliver");
    assertThat(parked.code()).isEqualTo("EHF_NOT_VALID");
    assertThat(parked.name()).isEqualTo(invoice.number() + ", Nordlys Handel AS");
    assertThat(new String(scene.bytes(parked), StandardCharsets.UTF_8))
        .isEqualTo("<Invoice>%d</Invoice>".formatted(invoice.number()));

    edges.verdict = null;
    scene.replay(parked);

    assertThat(scene.becomes(DeliveryState.HANDED_OVER, invoice).id()).isEqualTo(held.id());
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.HELD, Step.RELEASED,
        Step.CHANNEL_CHOSEN, Step.HANDED_OVER);
  }

  @Test
  void notKnowingWaitsAndAsksAgain() {
    edges.reachability = new Reachability.DontKnow("the SML timed out");
    var invoice = scene.issued(Samples.company());

    assertThat(scene.becomes(DeliveryState.LOOKING_UP, invoice).evidence())
        .isEqualTo("PEPPOL: the SML timed out");
    assertThat(edges.sent).isEmpty();
    assertThat(scene.mails()).isEmpty();

    edges.reachability = new Reachability.Yes("SMP 1");

    assertThat(scene.becomes(DeliveryState.HANDED_OVER, invoice).channel())
        .isEqualTo(Channel.PEPPOL);
    assertThat(scene.mails()).isEmpty();
  }

  @Test
  void aCustomerWhoCannotBeReachedWaitsForAPersonAndIsLookedForAnew() {
    var invoice = scene.issued(Samples.called(Samples.company(), "Testvik kommune", null));

    scene.becomes(DeliveryState.REFUSED, invoice);
    var parked = scene.parked();
    assertThat(parked.code()).isEqualTo("DELIVERY_NO_CHANNEL");
    assertThat(scene.bytes(parked)).isEqualTo(scene.ehf(invoice));
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.NOT_DELIVERED);

    edges.reachability = new Reachability.Yes("SMP 1");
    scene.replay(parked);

    assertThat(scene.becomes(DeliveryState.HANDED_OVER, invoice).channel())
        .isEqualTo(Channel.PEPPOL);
  }

  @Test
  void bytesThatNoDeliveryStoppedAtAreRefused() {
    var invoice = scene.issued(Samples.consumer("kari@example.no"));
    scene.becomes(DeliveryState.HANDED_OVER, invoice);

    var replayed = camel.send("direct:deliver",
        exchange -> exchange.getMessage().setBody(scene.ehf(invoice)));

    assertThat(refusals.in(requireNonNull(replayed.getException())).map(Refused::code))
        .hasValue("DELIVERY_NOT_STOPPED");
    assertThat(scene.mails()).hasSize(1);
  }
}
