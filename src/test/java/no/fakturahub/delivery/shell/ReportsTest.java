package no.fakturahub.delivery.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a channel learns after it has handed an invoice over.
@DeliveryTest
class ReportsTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  @Autowired
  Scene scene;
  @Autowired
  Reports reports;
  @Autowired
  DeliveryTable deliveries;

  private Invoice invoice;
  private Delivery delivery;

  @BeforeEach
  void handOver() {
    invoice = scene.issued(Samples.consumer("kari@example.no"));
    delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);
  }

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void theReceiversWordMovesTheStateAndIsKeptWithItsEvidence() {
    report(Says.DELIVERED, "mls-1", NOON);
    report(Says.UNDER_QUERY, "response-1", NOON.plusSeconds(60));

    var asked = scene.becomes(DeliveryState.UNDER_QUERY, invoice);
    assertThat(asked.evidence()).isEqualTo("UNDER_QUERY by response-1");
    assertThat(asked.messageId()).isEqualTo(delivery.messageId());
    assertThat(scene.steps(invoice)).endsWith(Step.HANDED_OVER, Step.DELIVERED,
        Step.UNDER_QUERY);
    assertThat(reports.of(delivery.id())).extracting(Report::key)
        .containsExactly(delivery.messageId(), "mls-1", "response-1");
    assertThat(reports.of(delivery.id()).getLast().evidence()).asString(UTF_8)
        .isEqualTo("<response-1/>");
  }

  @Test
  void toldTwiceItCountsOnce() {
    report(Says.ACCEPTED, "response-1", NOON);
    report(Says.ACCEPTED, "response-1", NOON);

    assertThat(reports.of(delivery.id())).hasSize(2);
    assertThat(scene.steps(invoice)).containsOnlyOnce(Step.ACCEPTED);
  }

  @Test
  void whatWasSaidEarlierAndComesLaterIsKeptAndMovesNothing() {
    report(Says.ACCEPTED, "response-2", NOON);
    report(Says.UNDER_QUERY, "response-1", NOON.minusSeconds(60));

    scene.becomes(DeliveryState.ACCEPTED, invoice);
    assertThat(reports.of(delivery.id())).hasSize(3);
  }

  @Test
  void whatCameBackWaitsForAPersonAndIsSentAgainUnderTheSameId() {
    report(Says.BOUNCED, "dsn-1", NOON);

    scene.becomes(DeliveryState.BOUNCED, invoice);
    var parked = scene.parked();
    assertThat(parked.code()).isEqualTo("DELIVERY_BOUNCED");
    assertThat(scene.bytes(parked)).isEqualTo(scene.ehf(invoice));
    scene.replay(parked);

    var again = scene.becomes(DeliveryState.HANDED_OVER, invoice);
    assertThat(again.id()).isEqualTo(delivery.id());
    assertThat(again.messageId()).isEqualTo(delivery.messageId());
    assertThat(scene.mails()).hasSize(2);
  }

  private void report(Says says, String key, Instant at) {
    reports.report(delivery.id(), new Report(says, key, at, says + " by " + key,
        "<%s/>".formatted(key).getBytes(UTF_8)));
  }
}
