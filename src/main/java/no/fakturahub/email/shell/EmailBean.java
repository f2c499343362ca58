package no.fakturahub.email.shell;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/// The bean that `deliver-email`, `send-mail` and `take-bounces` in `routes/` ask.
@Component("email")
class EmailBean {

  private static final byte[] NO_MORE_THAN_A_250 = {};

  private final Invoices invoices;
  private final Mail mail;
  private final Reports reports;
  private final Returns returns;
  private final MailSettings.Imap mailbox;
  private final Clock clock;

  EmailBean(Invoices invoices, Mail mail, Reports reports, Returns returns, MailSettings settings,
      Clock clock) {
    this.invoices = invoices;
    this.mail = mail;
    this.reports = reports;
    this.returns = returns;
    this.mailbox = settings.imap();
    this.clock = clock;
  }

  public MimeMessage mail(@Header("deliveryId") UUID delivery, @Header("invoiceId") UUID invoice,
      @Body byte[] ehf) throws MessagingException {
    return mail.of(delivery, invoice(invoice), ehf);
  }

  public void mailed(@Header("deliveryId") UUID delivery, @Body MimeMessage mail)
      throws MessagingException {
    var id = mail.getMessageID();
    var to = ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
    reports.report(delivery, new Report(Says.HANDED_OVER, id, clock.instant(),
        "%s, %s".formatted(to, id), NO_MORE_THAN_A_250));
  }

  /// @param mail on its server, or what was parked of it
  public byte[] raw(@Body Object mail) throws MessagingException, IOException {
    return mail instanceof Message message
        ? RawMail.of(message, mailbox.maxBytes())
        : (byte[]) mail;
  }

  /// @return the folder it shall lie in from now on
  public String take(@Body byte[] raw) {
    return returns.take(raw) ? mailbox.returned() : mailbox.letters();
  }

  private Invoice invoice(UUID id) {
    return invoices.find(id).orElseThrow();
  }
}
