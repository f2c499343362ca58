package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.customer.Customer;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests of delivery do and see.
final class Scene {

  static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AtomicLong NUMBERS = new AtomicLong(10_000);

  final Edges edges;
  private final GreenMail mails;
  private final Invoices invoices;
  private final Timeline timeline;
  private final DeliveryTable deliveries;
  private final TransactionTemplate transaction;
  private final ParkedMessages desk;
  private final Approvals approvals;

  Scene(Edges edges, GreenMail mails, Invoices invoices, Timeline timeline,
      DeliveryTable deliveries, TransactionTemplate transaction, ParkedMessages desk,
      Approvals approvals) {
    this.edges = edges;
    this.mails = mails;
    this.invoices = invoices;
    this.timeline = timeline;
    this.deliveries = deliveries;
    this.transaction = transaction;
    this.desk = desk;
    this.approvals = approvals;
  }

  void clear() throws FolderException {
    edges.reset();
    desk.list(ParkedMessage.State.OPEN, 10).forEach(left -> {
      if (left.waitsForYes())
        approvals.decline(left.id(), "tested", "Kari");
      else
        desk.discard(left.id(), "tested");
    });
    mails.purgeEmailFromAllMailboxes();
  }

  static Invoice invoice(Customer buyer) {
    return Samples.numbered(NUMBERS.incrementAndGet(), buyer);
  }

  Invoice issued(Customer buyer) {
    var invoice = invoice(buyer);
    issue(invoice);
    return invoice;
  }

  void issue(Invoice invoice) {
    transaction.executeWithoutResult(_ -> invoices.issue(invoice));
  }

  Delivery becomes(DeliveryState state, Invoice invoice) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(
        deliveries.of(invoice.id()).map(Delivery::state)).hasValue(state));
    return deliveries.of(invoice.id()).orElseThrow();
  }

  /// The one message that waits for a person.
  ParkedMessage parked() {
    assertThat(desk.list(ParkedMessage.State.OPEN, 10)).hasSize(1);
    return desk.list(ParkedMessage.State.OPEN, 10).getFirst();
  }

  byte[] bytes(ParkedMessage parked) {
    return desk.original(parked.id()).orElseThrow();
  }

  void replay(ParkedMessage parked) {
    assertThat(desk.replay(parked.id()).isOpen()).isFalse();
  }

  void approve(ParkedMessage parked) {
    assertThat(approvals.approve(parked.id(), "Kari").isOpen()).isFalse();
  }

  byte[] ehf(Invoice invoice) {
    return invoices.document(invoice.id(), Document.EHF).orElseThrow();
  }

  Delivery delivery(Invoice invoice) {
    return deliveries.of(invoice.id()).orElseThrow();
  }

  List<String> timeline(Invoice invoice) {
    return timeline.of(invoice.id()).stream().map(Timeline.Entry::evidence).toList();
  }

  List<Step> steps(Invoice invoice) {
    return timeline.of(invoice.id()).stream().map(Timeline.Entry::step).toList();
  }

  List<MimeMessage> mails() {
    return List.of(mails.getReceivedMessages());
  }
}
