package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Reports;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The route take-peppol-responses, once our access point has kept what came.
@DeliveryTest
@NullUnmarked
class TakePeppolResponsesTest {

  @Autowired
  Scene scene;
  @Autowired
  Edges edges;
  @Autowired
  Reports reports;
  @Autowired
  ProducerTemplate camel;

  private Invoice invoice;
  private Delivery delivery;

  @BeforeEach
  void sent() {
    edges.reachability = new Reachability.Yes("SMP 1");
    invoice = scene.issued(Samples.company());
    delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);
  }

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @ParameterizedTest
  @CsvSource({"AB, DELIVERED", "IP, DELIVERED", "AP, ACCEPTED", "PD, ACCEPTED"})
  void whatTheBuyerSaysIsTheState(String code, DeliveryState state) {
    take(answer(code));

    assertThat(now().state()).isEqualTo(state);
    assertThat(reports.of(delivery.id())).last().satisfies(
        report -> assertThat(report.evidence()).asString(StandardCharsets.UTF_8).contains(code));
  }

  @ParameterizedTest
  @CsvSource({"CA, ACCEPTED, conditionally accepted", "UQ, UNDER_QUERY, under query",
      "RE, REJECTED, rejected"})
  void whatNeedsAReasonTellsIt(String code, DeliveryState state, String words) {
    take(answer(code).because("OPStatusReason", "REF", "Which project?")
        .because("OPStatusAction", "PIN", "By mail, please"));

    assertThat(now().state()).isEqualTo(state);
    assertThat(now().evidence()).isEqualTo(words + " (" + code + "), says 0192:312900203: "
        + "references incorrect (REF): Which project?; provide information (PIN): By mail, please");
  }

  @Test
  void theSameAnswerTwiceIsOne() {
    var accepted = answer("AP");
    take(accepted);
    take(accepted.at("2026-11-24T13:00:00Z"));

    assertThat(reports.of(delivery.id())).hasSize(2);
    assertThat(scene.steps(invoice)).containsOnlyOnce(Step.ACCEPTED);
  }

  @Test
  void anOldAnswerThatComesLateMovesNothing() {
    take(answer("AP").at("2026-11-24T13:00:00Z"));
    take(
        answer("UQ").because("OPStatusAction", "PIN", "Which project?").at("2026-11-24T12:00:00Z"));

    assertThat(now().state()).isEqualTo(DeliveryState.ACCEPTED);
    assertThat(scene.steps(invoice)).contains(Step.UNDER_QUERY);
  }

  @Test
  void whatBreaksItsRulesIsParkedAndBelievedInNothing() {
    var withoutReason = answer("RE").envelope();
    take(withoutReason);

    assertThat(now().state()).isEqualTo(DeliveryState.HANDED_OVER);
    assertThat(scene.parked().code()).isEqualTo("PEPPOL_RESPONSE_INVALID");
    assertThat(scene.parked().detail()).contains("PEPPOL-T111-R001");
    assertThat(scene.bytes(scene.parked())).isEqualTo(withoutReason);
  }

  @Test
  void whatIsAboutNoInvoiceOfOursIsParkedAndCanBeCorrected() {
    take(Answered.invoice(99_999_999, "AP"));

    assertThat(scene.parked().code()).isEqualTo("PEPPOL_RESPONSE_UNKNOWN");
    assertThat(scene.parked().detail()).isEqualTo("0192:987654325 has no invoice 99999999");
    assertThat(now().state()).isEqualTo(DeliveryState.HANDED_OVER);
  }

  @Test
  void nobodyButTheBuyerAnswersForIt() {
    take(answer("AP").by("312900106"));

    assertThat(scene.parked().code()).isEqualTo("PEPPOL_RESPONSE_STRANGER");
    assertThat(now().state()).isEqualTo(DeliveryState.HANDED_OVER);
  }

  @ParameterizedTest
  @CsvSource({"AP, -, DELIVERED", "AB, -, HANDED_OVER", "RE, BV, REJECTED", "RE, FD, BOUNCED"})
  void whatTheAccessPointSaysOfTheMessageIsTheState(String code, String reason,
      DeliveryState state) {
    take(Answered.message(delivery.id(), code, reason));

    assertThat(now().state()).isEqualTo(state);
    assertThat(scene.timeline(invoice)).last().asString().contains("MLS " + code);
  }

  @Test
  void whatIsNoEnvelopeIsParked() {
    take("<Invoice/>".getBytes(StandardCharsets.UTF_8));

    assertThat(scene.parked().code()).isEqualTo("PEPPOL_ENVELOPE");
  }

  private Answered answer(String code) {
    return Answered.invoice(invoice.number(), code);
  }

  private void take(Answered answer) {
    take(answer.envelope());
  }

  private void take(byte[] envelope) {
    camel.sendBody("direct:take-peppol-responses", envelope);
  }

  private Delivery now() {
    return scene.delivery(invoice);
  }
}
