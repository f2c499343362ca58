package no.fakturahub.efaktura.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// The route cancel-efaktura: what is credited in full is taken out of the net bank.
@NullUnmarked
@EfakturaTest
class CancelEfakturaTest {

  @Autowired
  Scene scene;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionTemplate transaction;

  private Invoice invoice;

  @BeforeEach
  void deliver() {
    invoice = scene.issued(Scene.INGRID);
    scene.becomes(DeliveryState.DELIVERED, invoice);
  }

  @AfterEach
  void clear() {
    scene.clear();
  }

  @Test
  void whatIsCreditedIsTakenOutOfTheNetBank() {
    credit("100.00");

    scene.comesTo(Stage.CANCELLED, invoice);
    assertThat(scene.held(invoice)).singleElement()
        .satisfies(held -> assertThat(held.get("state").asString()).isEqualTo("CANCELLED"));
    assertThat(scene.steps(invoice)).endsWith(Step.DELIVERED, Step.WITHDRAWN);
  }

  @Test
  void aPartStaysUntilAllOfItIsCredited() {
    credit("60.00");
    assertThat(scene.tasks("efaktura-cancel")).isZero();

    credit("40.00");
    scene.comesTo(Stage.CANCELLED, invoice);
  }

  @Test
  void whatIsRolledBackIsNotTakenBack() {
    transaction.executeWithoutResult(status -> {
      credit("100.00");
      status.setRollbackOnly();
    });

    assertThat(scene.tasks("efaktura-cancel")).isZero();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({"CUT, getCancellableInvoice", "ANSWER_LOST, cancelInvoice", "CUT, cancelInvoice",
      "TOO_MANY, cancelInvoice", "SERVER_FAULT, cancelInvoice", "SERVER_ERROR, cancelInvoice"})
  void howeverTheOperatorAnswersItIsTakenBackOnce(String fault, String call) {
    scene.strike("{\"kind\":\"%s\",\"call\":\"%s\"}".formatted(fault, call));

    credit("100.00");

    scene.comesTo(Stage.CANCELLED, invoice);
    assertThat(scene.steps(invoice)).containsOnlyOnce(Step.WITHDRAWN);
  }

  @Test
  void whatIsPaidAlreadyIsForAPersonAndAReplayTriesAgain() {
    scene.strike("{\"kind\":\"PAID\",\"call\":\"cancelInvoice\"}");

    credit("100.00");

    var left = scene.parked(invoice);
    assertThat(left.code()).isEqualTo("EFAKTURA_PAID");
    assertThat(left.where()).isEqualTo("direct:cancel-efaktura");
    scene.replay(left);
    scene.comesTo(Stage.CANCELLED, invoice);
  }

  private void credit(String net) {
    var amount = new Extent.Part(List.of(),
        List.of(new Extent.OfRate(VatCategory.S, Rate.of("25"), Money.ofKroner(net))));
    var note = CreditNotes.of(Left.of(invoice, List.of()), amount, null, UUID.randomUUID(),
        invoice.number(), Shop.TODAY);
    transaction.executeWithoutResult(
        _ -> events.publishEvent(new InvoiceCredited(invoice, note)));
  }
}
