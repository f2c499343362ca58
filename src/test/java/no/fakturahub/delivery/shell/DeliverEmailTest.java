package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.paper.shell.PaperText;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The route deliver-email, to a real mail server.
@DeliveryTest
class DeliverEmailTest {

  private static final String SELLER = "Nordlys Handel AS <faktura@nordlys-handel.example>";

  @Autowired
  Scene scene;
  @Autowired
  Edges edges;
  @Autowired
  GreenMail server;
  @Autowired
  Invoices invoices;
  @Autowired
  JdbcClient db;
  @Autowired
  ProducerTemplate camel;

  @AfterEach
  void clear() throws Exception {
    scene.clear();
  }

  @Test
  void theMailCarriesThePdfAndTheEhf() throws Exception {
    var invoice = scene.issued(Samples.consumer("kari@example.no"));

    var delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);

    var mail = scene.mails().getFirst();
    assertThat(mail.getMessageID()).isEqualTo("<" + delivery.id() + "@nordlys-handel.example>")
        .isEqualTo(delivery.messageId());
    assertThat(mail.getSubject())
        .isEqualTo("Faktura %d fra Nordlys Handel AS".formatted(invoice.number()));
    assertThat(mail.getHeader("From")).containsExactly(SELLER);
    assertThat(mail.getHeader("Reply-To")).containsExactly(SELLER);
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Return-Path"))
        .containsExactly("<retur+" + delivery.id() + "@hub.example>");
    assertThat(mail.getHeader("To")).containsExactly("Kari Nordmann <kari@example.no>");
    var parts = (Multipart) mail.getContent();
    assertThat(words(parts, 0))
        .contains("NOK 4\u00A0840,00", invoice.kid().value(), "1503 12 34562", "07.12.2026");
    var pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
    assertThat(PaperText.pages(pdf).getFirst()).contains("ÅbetaleNOK4840,00");
    assertThat(invoices.document(invoice.id(), Document.PDF)).hasValue(pdf);
    assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(scene.ehf(invoice));
    assertThat(parts.getBodyPart(1).getFileName())
        .isEqualTo("faktura-%d.pdf".formatted(invoice.number()));
    assertThat(parts.getBodyPart(2).getFileName())
        .isEqualTo("faktura-%d.xml".formatted(invoice.number()));
    assertThat(delivery.evidence()).contains(mail.getMessageID(), "kari@example.no");
  }

  /// RFC 5322 § 2.1.1 and RFC 5321 § 2.4: what is signed on the way need not be changed there.
  @Test
  void nothingOfTheMailNeedsToBeChangedOnItsWay() throws Exception {
    scene.becomes(DeliveryState.HANDED_OVER, scene.issued(Samples.called(Samples.consumer(null),
        "Kåre Æøå 李明", "kari@example.no")));

    var mail = scene.mails().getFirst();
    var raw = new ByteArrayOutputStream();
    mail.writeTo(raw);
    var lines = raw.toString(StandardCharsets.ISO_8859_1).split("\r\n");
    assertThat(lines).allMatch(line -> line.length() <= 998
        && line.chars().allMatch(letter -> letter < 128));
    assertThat(mail.getHeader("Date")).hasSize(1);
    assertThat(words((Multipart) mail.getContent(), 1)).contains("<html lang=\"nb\">", "KID");
  }

  @Test
  void aCreditNoteIsCalledSoAndAsksForNoPayment() throws Exception {
    var invoice = Scene.invoice(Samples.consumer("kari@example.no"));
    var note = Samples.creditNote(invoice, 70_000);
    scene.issue(invoice);
    scene.becomes(DeliveryState.HANDED_OVER, invoice);
    scene.issue(note);

    scene.becomes(DeliveryState.HANDED_OVER, note);

    var mail = scene.mails().getLast();
    assertThat(mail.getSubject())
        .isEqualTo("Kreditnota %d fra Nordlys Handel AS".formatted(note.number()));
    var parts = (Multipart) mail.getContent();
    assertThat(words(parts, 0))
        .contains("NOK 4\u00A0840,00", "faktura %d av 23.11.2026".formatted(invoice.number()))
        .doesNotContain("KID", "Forfallsdato", "1503 12 34562");
    assertThat(parts.getBodyPart(1).getFileName())
        .isEqualTo("kreditnota-%d.pdf".formatted(note.number()));
  }

  @Test
  void aCrashAfterTheMailServersYesSendsTheSameMailAgain() {
    var invoice = Scene.invoice(Samples.consumer("kari@example.no"));
    db.sql("""
        alter table timeline add constraint crash
        check (step <> 'HANDED_OVER' or invoice_id <> cast('%s' as uuid))"""
        .formatted(invoice.id())).update();
    scene.issue(invoice);
    await().atMost(Scene.PATIENCE).until(() -> !scene.mails().isEmpty());
    scene.becomes(DeliveryState.PLANNED, invoice);

    db.sql("alter table timeline drop constraint crash").update();

    var delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);
    assertThat(scene.mails()).hasSizeGreaterThan(1)
        .allMatch(mail -> messageId(mail).equals(delivery.messageId()));
    assertThat(scene.steps(invoice)).containsExactly(Step.ISSUED, Step.CHANNEL_CHOSEN,
        Step.HANDED_OVER);
  }

  @Test
  void aMailServerThatIsAwayIsTriedAgain() {
    server.stop();
    var invoice = scene.issued(Samples.consumer("kari@example.no"));
    await().atMost(Scene.PATIENCE).until(() -> db.sql("""
        select count(*) from scheduled_tasks where task_name = 'deliver'
        and consecutive_failures > 0""").query(Integer.class).single() > 0);
    server.start();

    scene.becomes(DeliveryState.HANDED_OVER, invoice);

    assertThat(scene.mails()).hasSize(1);
  }

  @Test
  void aNameWritesNoHeaderOfItsOwn() throws Exception {
    var name = "Kari, Ola\r\nBcc: eve@example.no\r\nX-Evil: 1\r\n\r\n<script> \"";
    scene.becomes(DeliveryState.HANDED_OVER,
        scene.issued(Samples.called(Samples.consumer(null), name, "kari@example.no")));

    var mail = scene.mails().getFirst();
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getAllRecipients()[0].toString()).endsWith("<kari@example.no>");
    assertThat(Collections.list(mail.getAllHeaders())).noneMatch(
        header -> header.getName().equals("Bcc") || header.getName().equals("X-Evil"));
    assertThat(scene.mails()).hasSize(1);
  }

  @Test
  void noHeaderOfTheMessageSteersTheMailSession() {
    var invoice = scene.issued(Samples.consumer("kari@example.no"));
    var delivery = scene.becomes(DeliveryState.HANDED_OVER, invoice);

    var sent = camel.send("direct:deliver-email", exchange -> {
      exchange.getMessage().setHeader("deliveryId", delivery.id());
      exchange.getMessage().setHeader("invoiceId", invoice.id());
      exchange.getMessage().setHeader("mail.smtp.host", "198.51.100.1");
      exchange.getMessage().setHeader("To", "eve@example.no");
      exchange.getMessage().setHeader("Bcc", "eve@example.no");
      exchange.getMessage().setBody(scene.ehf(invoice));
    });

    assertThat(sent.getException()).isNull();
    assertThat(sent.getMessage().getHeaders()).doesNotContainKey("mail.smtp.host");
    assertThat(scene.mails()).hasSize(2).allSatisfy(
        mail -> assertThat(mail.getAllRecipients()).hasSize(1));
    assertThat(scene.steps(invoice)).containsOnlyOnce(Step.HANDED_OVER);
  }

  /// @param which the plain words or the same in HTML
  private static String words(Multipart parts, int which) throws Exception {
    return ((Multipart) parts.getBodyPart(0).getContent()).getBodyPart(which).getContent()
        .toString();
  }

  private static String messageId(MimeMessage mail) {
    try {
      return mail.getMessageID();
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
