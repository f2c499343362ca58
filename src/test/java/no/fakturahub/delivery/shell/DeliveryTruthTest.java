package no.fakturahub.delivery.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever goes wrong, in whatever order: no state says more than is proven, and no receiver gets
/// an invoice twice. The receiver takes what it does not refuse, also when we do not hear of it.
@DeliveryTest
class DeliveryTruthTest {

  private static final int INVOICES = 20;

  @Autowired
  Scene scene;
  @Autowired
  Edges edges;
  @Autowired
  Reports reports;
  @Autowired
  DeliveryTable deliveries;
  @Autowired
  ParkedMessages desk;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = 20261125)
  void noFaultsMakeAStateThatIsNotProvenOrASecondDocument(long seed) throws Exception {
    var random = new Random(seed);
    edges.reachability = new Reachability.Yes("SMP 1");
    edges.faults = () -> fault(random);
    var invoices = new ArrayList<Invoice>();
    IntStream.range(0, INVOICES).forEach(_ -> invoices.add(scene.issued(Samples.company())));

    for (var round = 0; round < 3; round++) {
      invoices.forEach(this::comesToRest);
      invoices.forEach(invoice -> isToldTheTruth(delivery(invoice)));
      edges.reachability = random.nextBoolean()
          ? new Reachability.No("gone")
          : new Reachability.Yes("SMP 2");
      invoices.forEach(invoice -> mayBeAnswered(delivery(invoice), random));
      desk.list(ParkedMessage.State.OPEN, INVOICES)
          .forEach(parked -> desk.replay(parked.id()));
    }

    invoices.forEach(this::comesToRest);
    for (var invoice : invoices) {
      isToldTheTruth(delivery(invoice));
      hasReachedTheReceiverOnceAtMost(delivery(invoice));
    }
  }

  private static synchronized @Nullable RuntimeException fault(Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> null;
      case 2 -> new IllegalStateException("the answer was lost");
      case 3 -> new Refused("PEPPOL_ALREADY_RECEIVED", "no receipt");
      case 4 -> new Refused("PEPPOL_REFUSED", "said on a later try");
      default -> new IllegalStateException("503");
    };
  }

  private void mayBeAnswered(Delivery delivery, Random random) {
    var says = Says.values()[random.nextInt(Says.values().length)];
    if (says == Says.HANDED_OVER || says == Says.BOUNCED || random.nextBoolean())
      return;
    reports.report(delivery.id(), new Report(says, says + "-" + delivery.round(),
        Instant.ofEpochSecond(random.nextInt(1000)), "said", "<said/>".getBytes(UTF_8)));
  }

  private void comesToRest(Invoice invoice) {
    await().atMost(Scene.PATIENCE).until(() -> !delivery(invoice).state().isOpen());
  }

  private void isToldTheTruth(Delivery delivery) {
    var told = reports.of(delivery.id());
    switch (delivery.state()) {
      case HANDED_OVER, DELIVERED, ACCEPTED, UNDER_QUERY, REJECTED, BOUNCED -> assertThat(told)
          .anySatisfy(report -> {
            assertThat(report.says().name()).isEqualTo(delivery.state().name());
            assertThat(report.says() == Says.HANDED_OVER || report.evidence().length > 0)
                .isTrue();
          });
      case REFUSED, GAVE_UP -> assertThat(told).extracting(Report::says)
          .doesNotContain(Says.DELIVERED, Says.ACCEPTED);
      case PLANNED, LOOKING_UP, HELD -> assertThat(delivery.state())
          .isNotIn(DeliveryState.PLANNED, DeliveryState.LOOKING_UP);
    }
  }

  /// Which messages the receiver can tell apart: by Peppol by the delivery's id, by mail by its
  /// Message-ID.
  private void hasReachedTheReceiverOnceAtMost(Delivery delivery) throws MessagingException {
    var byPeppol = edges.arrived.contains(delivery.id()) ? 1 : 0;
    List<String> byMail = new ArrayList<>();
    for (var mail : scene.mails()) {
      if (mail.getMessageID().contains(delivery.id().toString()))
        byMail.add(mail.getMessageID());
    }
    assertThat(byPeppol + byMail.stream().distinct().count()).as("%s", delivery)
        .isLessThanOrEqualTo(1);
  }

  private Delivery delivery(Invoice invoice) {
    return deliveries.of(invoice.id()).orElseThrow();
  }
}
