package no.fakturahub.delivery.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.delivery.Samples;
import no.fakturahub.email.Notifications;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The route take-bounces, out of a real mailbox.
@NullUnmarked
@DeliveryTest
class BouncesTest {

  @Autowired
  Scene scene;
  @Autowired
  GreenMail server;
  @Autowired
  Reports reports;
  @Autowired
  CamelContext camel;
  @Autowired
  JdbcClient db;

  GreenMailUser mailbox;
  Invoice invoice;
  Delivery delivery;

  @BeforeEach
  void anInvoiceIsMailed() throws Exception {
    mailbox = server.setUser("retur@hub.example", "sandbox");
    invoice = scene.issued(Samples.consumer("kari@example.no"));
    delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);
    camel.getRouteController().startRoute("take-bounces");
  }

  @AfterEach
  void clear() throws Exception {
    camel.getRouteController().stopRoute("take-bounces");
    scene.clear();
  }

  @Test
  void whatComesBackIsOnTheTimelineAndWaitsForAPerson() throws Exception {
    comes(notification("<b1@mx>", "failed", "5.1.1"));

    assertThat(scene.becomes(DeliveryState.BOUNCED, invoice).evidence())
        .isEqualTo("kari@example.no: 5.1.1, 550 5.1.1 <kari@example.no>: Recipient address"
            + " rejected: User unknown");
    assertThat(scene.steps(invoice)).endsWith(Step.HANDED_OVER, Step.BOUNCED);
    assertThat(scene.parked().code()).isEqualTo("DELIVERY_BOUNCED");
    assertThat(reports.of(delivery.id())).last().extracting(Report::says, Report::key)
        .containsExactly(Says.BOUNCED, "<b1@mx>");
    assertThat(new String(reports.of(delivery.id()).getLast().evidence(), UTF_8))
        .contains("Final-Recipient: rfc822; kari@example.no", "Action: failed");
    movedTo("Retur", 1);
  }

  @Test
  void theSameNotificationTwiceCountsOnce() throws Exception {
    comes(notification("<b2@mx>", "failed", "5.1.1"));
    comes(notification("<d2@mx>", "delayed", "4.4.1"));
    comes(notification("<b2@mx>", "failed", "5.1.1"));
    comes(notification("<d2@mx>", "delayed", "4.4.1"));

    movedTo("Retur", 4);
    assertThat(scene.steps(invoice)).containsOnlyOnce(Step.BOUNCED, Step.DELAYED);
    scene.parked();
  }

  @Test
  void aDelayIsToldAndMovesNothing() throws Exception {
    comes(notification("<d1@mx>", "delayed", "4.4.1"));

    movedTo("Retur", 1);
    assertThat(scene.steps(invoice)).endsWith(Step.HANDED_OVER, Step.DELAYED);
    scene.becomes(DeliveryState.HANDED_OVER, invoice);
  }

  @Test
  void theReceiversServerSaysThatItIsInTheMailbox() throws Exception {
    comes(notification("<s1@mx>", "delivered", "2.0.0"));

    scene.becomes(DeliveryState.DELIVERED, invoice);
  }

  @Test
  void whatHasGoneOnToWhereNobodyTellsOfItIsNoMoreThanThat() throws Exception {
    comes(notification("<r1@mx>", "relayed", "2.0.0"));

    movedTo("Retur", 1);
    assertThat(scene.steps(invoice)).endsWith(Step.HANDED_OVER, Step.SENT_ON);
    scene.becomes(DeliveryState.HANDED_OVER, invoice);
  }

  @Test
  void whatBelongsToNoDeliveryWaitsForAPersonAsItCame() throws Exception {
    var strange = Notifications.of("<x@mx>", "retur@hub.example", "failed", "5.1.1", "<a@b>");
    comes(strange);

    movedTo("Retur", 1);
    assertThat(scene.parked().code()).isEqualTo("EMAIL_RETURN_UNPLACED");
    assertThat(scene.bytes(scene.parked())).isEqualTo(strange);
    assertThat(scene.steps(invoice)).endsWith(Step.HANDED_OVER);
  }

  @Test
  void anAnswerIsLeftUnreadForPeople() throws Exception {
    comes(Notifications.outOfOffice("retur+" + delivery.id() + "@hub.example",
        delivery.messageId()));

    movedTo("Svar", 1);
    assertThat(folder("Svar").getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN))
        .isFalse();
    assertThat(scene.steps(invoice)).endsWith(Step.HANDED_OVER);
  }

  @Test
  void aMailStaysInTheInboxUntilWhatItTellsIsCommitted() throws Exception {
    db.sql(
        "alter table timeline add constraint crash check (step <> 'BOUNCED' or invoice_id <> '%s')"
            .formatted(invoice.id()))
        .update();
    comes(notification("<b3@mx>", "failed", "5.1.1"));
    comes(Notifications.outOfOffice("retur@hub.example", "<later@in.the.batch>"));
    await().atMost(Scene.PATIENCE).until(() -> mails("Svar") == 1);
    assertThat(mails("INBOX")).isPositive();

    db.sql("alter table timeline drop constraint crash").update();

    scene.becomes(DeliveryState.BOUNCED, invoice);
    movedTo("Retur", 1);
    assertThat(scene.steps(invoice)).containsOnlyOnce(Step.BOUNCED);
  }

  private byte[] notification(String id, String action, String status) {
    return Notifications.of(id, "retur+" + delivery.id() + "@hub.example", action, status,
        delivery.messageId());
  }

  private void comes(byte[] mail) throws Exception {
    mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()),
        new ByteArrayInputStream(mail)));
  }

  private void movedTo(String name, int mails) {
    await().atMost(Scene.PATIENCE).untilAsserted(() -> {
      assertThat(mails("INBOX")).isZero();
      assertThat(mails(name)).isEqualTo(mails);
    });
  }

  /// None, while the folder is not made yet.
  private int mails(String name) throws FolderException {
    var folder = folder(name);
    return folder == null ? 0 : folder.getMessageCount();
  }

  private MailFolder folder(String name) throws FolderException {
    var store = server.getManagers().getImapHostManager();
    return name.equals("INBOX") ? store.getInbox(mailbox) : store.getFolder(mailbox, name);
  }
}
