package no.fakturahub.efaktura.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.invoice.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The routes deliver-efaktura and ask-efaktura-status, run by their durable tasks: whatever the operator does wrong,
/// one invoice lies there and the delivery's state is true.
@NullUnmarked
@EfakturaTest
class DeliverEfakturaTest {

  private static final Step[] ALL_THE_WAY = {Step.ISSUED, Step.CHANNEL_CHOSEN, Step.HANDED_OVER,
      Step.DELIVERED};

  @Autowired
  Scene scene;
  @Autowired
  Reports reports;
  @Autowired
  DetailsLinks links;

  @AfterEach
  void clear() {
    scene.clear();
  }

  @Test
  void anInvoiceLiesInTheNetBankWithItsSignedLink() {
    var invoice = scene.issued(Scene.INGRID);

    var delivery = scene.becomes(DeliveryState.DELIVERED, invoice);

    assertThat(delivery.channel()).isEqualTo(Channel.EFAKTURA);
    assertThat(delivery.messageId()).isEqualTo(delivery.id().toString());
    var held = scene.held(invoice).getFirst().get("invoice");
    assertThat(held.get("consignment").asString()).isEqualTo(delivery.id().toString());
    assertThat(held.get("receiver").asString()).isEqualTo("80012345");
    assertThat(held.get("amount").asString()).isEqualTo("125.00");
    assertThat(held.get("kid").asString()).isEqualTo(invoice.kid().value());
    assertThat(held.get("account").asString()).isEqualTo("15031234562");
    assertThat(held.get("details").asString()).isEqualTo(links.to(invoice).toString());
    assertThat(scene.steps(invoice)).containsExactly(ALL_THE_WAY);
    assertThat(reports.of(delivery.id())).satisfiesExactly(
        report -> {
          assertThat(report.says()).isEqualTo(Says.HANDED_OVER);
          assertThat(report.evidence()).asString().contains("addInvoicesResponse");
        },
        report -> {
          assertThat(report.says()).isEqualTo(Says.DELIVERED);
          assertThat(report.evidence()).asString().contains("<status>PROCESSED<");
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("troubles")
  void whateverGoesWrongOneInvoiceLiesThereAndItsStateIsTrue(String faults) {
    for (var fault : faults.split(", "))
      scene.strike("{\"kind\":\"%s\",\"call\":\"%s\"}".formatted(fault.split(" at ")[0],
          fault.split(" at ")[1]));

    var invoice = scene.issued(Scene.INGRID);

    scene.becomes(DeliveryState.DELIVERED, invoice);
    assertThat(scene.held(invoice)).hasSize(1);
    assertThat(scene.steps(invoice)).containsExactly(ALL_THE_WAY);
  }

  static Stream<String> troubles() {
    var first = Stream.of("CUT", "ANSWER_LOST", "SLOW", "TOO_MANY", "UNAVAILABLE", "SERVER_ERROR",
        "SERVER_FAULT").map(fault -> fault + " at addInvoices");
    return first.flatMap(fault -> Stream.of("TAKEN_TWICE at addInvoices",
        "ANSWER_LOST at getInvoiceStatus", "SERVER_ERROR at getInvoiceStatus",
        "ANSWER_LOST at addInvoices").map(then -> fault + ", " + then));
  }

  @Test
  void aDuplicateIsReadAsThereAlready() {
    scene.strike("{\"kind\":\"FORGOTTEN\",\"call\":\"getInvoiceStatus\"}");
    scene.strike("{\"kind\":\"ANSWER_LOST\",\"call\":\"addInvoices\"}");

    var invoice = scene.issued(Scene.INGRID);

    scene.becomes(DeliveryState.DELIVERED, invoice);
    assertThat(scene.held(invoice)).hasSize(1);
    assertThat(scene.steps(invoice)).containsExactly(ALL_THE_WAY);
  }

  @Test
  void aLateStateIsAskedForUntilItIsTheLastOne() {
    scene.strike("{\"kind\":\"LATE\",\"times\":3,\"call\":\"getInvoiceStatus\"}");

    var invoice = scene.issued(Scene.INGRID);

    scene.becomes(DeliveryState.HANDED_OVER, invoice);
    scene.becomes(DeliveryState.DELIVERED, invoice);
    assertThat(scene.steps(invoice)).containsExactly(ALL_THE_WAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUT", "SERVER_FAULT"})
  void theStateIsAskedForAgainWhenTheOperatorDoesNotAnswer(String fault) {
    scene.strike("{\"kind\":\"%s\",\"call\":\"getInvoiceStatus\",\"times\":2}".formatted(fault));

    scene.becomes(DeliveryState.DELIVERED, scene.issued(Scene.INGRID));
  }

  @Test
  void whatIsRejectedLaterIsNeverCalledDeliveredAndNotSentThereAgain() {
    scene.strike("{\"kind\":\"REJECTED_LATER\",\"call\":\"addInvoices\"}");

    var invoice = scene.issued(Scene.INGRID);

    var bounced = scene.becomes(DeliveryState.BOUNCED, invoice);
    assertThat(bounced.evidence()).contains("REJECTED Mottaker finnes ikke");
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.CHANNEL_CHOSEN,
        Step.HANDED_OVER, Step.BOUNCED);

    scene.replay(scene.parked(invoice));

    var refused = scene.becomes(DeliveryState.REFUSED, invoice);
    assertThat(refused.evidence())
        .contains("not EFAKTURA: was sent as eFaktura before, and is REJECTED");
    assertThat(scene.held(invoice)).hasSize(1);
  }

  @Test
  void aSellerWhoIsBlockedAfterTheLookUpIsToldSo() {
    scene.becomes(DeliveryState.DELIVERED, scene.issued(Scene.INGRID));
    scene.tell("/blocks", "{\"identifier\":\"80012345\",\"issuer\":\"987654325\"}");

    var bounced = scene.becomes(DeliveryState.BOUNCED, scene.issued(Scene.INGRID));

    assertThat(bounced.evidence()).contains("Mottaker har blokkert utsteder");
    scene.tell("/blocks", "{\"identifier\":\"80012345\",\"issuer\":\"\"}");
  }

  @Test
  void whoBlocksTheSellerOrHasNotConsentedIsNotSentTo() {
    var blocked = scene.issued(Scene.PER_WHO_BLOCKS);
    var without = scene.issued(Scene.ANNE_WITHOUT_CONSENT);

    assertThat(scene.becomes(DeliveryState.REFUSED, blocked).evidence())
        .contains("not EFAKTURA: has blocked the seller in the net bank");
    assertThat(scene.becomes(DeliveryState.REFUSED, without).evidence())
        .contains("not EFAKTURA: has not said \"Ja takk til alle\" in the net bank");
    assertThat(scene.held(blocked)).isEmpty();
    assertThat(scene.held(without)).isEmpty();
  }

  @Test
  void whenTheLookUpIsNotAnsweredItWaitsAndAsksAgain() {
    scene.strike("{\"kind\":\"SERVER_ERROR\",\"call\":\"getEfakturaIdentifiers\",\"times\":3}");

    var invoice = scene.issued(Scene.INGRID);

    scene.becomes(DeliveryState.DELIVERED, invoice);
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.LOOKING_UP,
        Step.CHANNEL_CHOSEN, Step.HANDED_OVER, Step.DELIVERED);
  }

  @ParameterizedTest(name = "error {0}: {1}")
  @CsvSource({"5003, EFAKTURA_RECEIVER",
      "5008, EFAKTURA_AGREEMENT", "5010, EFAKTURA_AGREEMENT", "4711, EFAKTURA_REFUSED"})
  void whatTheOperatorWillNotHaveIsForAPersonAndIsSentWhenItIsCured(String error, String reason) {
    scene.strike("{\"kind\":\"REFUSED\",\"code\":\"%s\",\"call\":\"addInvoices\"}"
        .formatted(error));

    var invoice = scene.issued(Scene.INGRID);

    scene.becomes(DeliveryState.REFUSED, invoice);
    var parked = scene.parked(invoice);
    assertThat(parked.code()).isEqualTo(reason);
    assertThat(scene.held(invoice)).isEmpty();

    scene.replay(parked);
    scene.becomes(DeliveryState.DELIVERED, invoice);
    scene.comesTo(Stage.IN_THE_BANK, invoice);
    assertThat(scene.held(invoice)).hasSize(1);
  }
}
