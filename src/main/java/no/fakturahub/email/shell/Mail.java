package no.fakturahub.email.shell;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.email.BounceAddress;
import no.fakturahub.email.EmailAddress;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.PageLinks;
import no.fakturahub.invoice.PayLinks;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;
import no.fakturahub.paper.Papers;
import no.fakturahub.paper.Phrases;
import no.fakturahub.reminder.Reminder;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The mail that brings an invoice: a few words, the PDF, the EHF, and what the sender attached to
/// the order. No out-of-office reply is wanted to it (RFC 3834, `Auto-Submitted`).
@Component
class Mail {

  /** Only what a mail is written with, which is the same for all; making one looks through every jar. */
  private static final Session SESSION = Session.getInstance(new Properties());

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Papers papers;
  private final List<PayLinks> links;
  private final List<PageLinks> pages;
  private final @Nullable BounceAddress bounces;
  private final Clock clock;

  /// @param links who has pages to pay at
  /// @param pages who has pages to see an invoice at
  Mail(Papers papers, List<PayLinks> links, List<PageLinks> pages, MailSettings settings,
      Clock clock) {
    this.papers = papers;
    this.links = links;
    this.pages = pages;
    this.bounces = settings.bounceAddress();
    this.clock = clock;
  }

  MimeMessage of(UUID delivery, Invoice invoice, byte[] ehf) throws MessagingException {
    return of(delivery, invoice, MailText.of(invoice, payPage(invoice), page(invoice)),
        Optional.of(ehf));
  }

  /// @param own the seller's words; empty for the hub's
  MimeMessage of(UUID letter, Reminder reminder, String own) throws MessagingException {
    var invoice = reminder.invoice();
    return of(letter, invoice,
        ReminderText.of(reminder, own, payPage(invoice), page(invoice)), Optional.empty());
  }

  private Optional<URI> payPage(Invoice invoice) {
    return links.stream().flatMap(link -> link.of(invoice).stream()).findFirst();
  }

  private Optional<URI> page(Invoice invoice) {
    return pages.stream().flatMap(page -> page.of(invoice).stream()).findFirst();
  }

  /// Words alone, about no invoice.
  MimeMessage of(UUID letter, Seller seller, Customer receiver, MailText text)
      throws MessagingException {
    return of(letter, seller, receiver, text, new MimeMultipart(words(text)));
  }

  /// @param ehf of the invoice itself, where it goes along
  private MimeMessage of(UUID delivery, Invoice invoice, MailText text, Optional<byte[]> ehf)
      throws MessagingException {
    return of(delivery, invoice.seller(), invoice.buyer(), text, parts(invoice, text, ehf));
  }

  private MimeMessage of(UUID delivery, Seller seller, Customer receiver, MailText text,
      MimeMultipart content) throws MessagingException {
    var from = address(MessageId.sender(seller), seller.name());
    var mail = envelope(delivery);
    mail.setFrom(from);
    mail.setReplyTo(new InternetAddress[]{from});
    mail.setRecipient(RecipientType.TO, to(receiver));
    mail.setSubject(text.subject(), UTF_8);
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setContent(content);
    mail.saveChanges();
    mail.setHeader("Message-ID", MessageId.of(delivery, seller));
    return mail;
  }

  /// Asks to be told of a failure and of a delay, with no more of the mail than its head (RFC 3461),
  /// at an address that names the delivery.
  private SMTPMessage envelope(UUID delivery) {
    var mail = new SMTPMessage(SESSION);
    mail.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
    mail.setReturnOption(SMTPMessage.RETURN_HDRS);
    if (bounces != null)
      mail.setEnvelopeFrom(bounces.of(delivery));
    return mail;
  }

  private MimeMultipart parts(Invoice invoice, MailText text, Optional<byte[]> ehf)
      throws MessagingException {
    var name = "%s-%d".formatted(Phrases.of(invoice).text("file"),
        invoice.number());
    var parts = new MimeMultipart(words(text),
        file(name + ".pdf", Document.PDF.mimeType(), papers.of(invoice)));
    if (ehf.isEmpty())
      return parts;
    parts.addBodyPart(file(name + ".xml", Document.EHF.mimeType(), ehf.get()));
    for (var attachment : invoice.attachments()) {
      parts.addBodyPart(file(OneLine.of(attachment.fileName()), attachment.mimeType(),
          attachment.content()));
    }
    return parts;
  }

  /// The plain one first: the last is the one that is preferred (RFC 2046 § 5.1.4).
  private static MimeBodyPart words(MailText text) throws MessagingException {
    var plain = new MimeBodyPart();
    plain.setText(text.plain(), UTF_8);
    var html = new MimeBodyPart();
    html.setText(MailHtml.of(text), UTF_8, "html");
    for (var words : List.of(plain, html)) {
      words.setContentLanguage(new String[]{text.words().locale().getLanguage()});
    }
    var both = new MimeBodyPart();
    both.setContent(new MimeMultipart("alternative", plain, html));
    return both;
  }

  private static MimeBodyPart file(String name, String type, byte[] content)
      throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, type)));
    part.setFileName(name);
    return part;
  }

  private static InternetAddress to(Customer buyer) {
    return address(EmailAddress.of(buyer.email()).orElseThrow(
        () -> new Refused("DELIVERY_NO_CHANNEL", "e-mail address: " + buyer.email())),
        buyer.name());
  }

  private static InternetAddress address(EmailAddress address, String name) {
    try {
      return new InternetAddress(address.value(), OneLine.of(name), UTF_8);
    } catch (UnsupportedEncodingException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
