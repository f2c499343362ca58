package no.fakturahub.peppol.shell;

import java.time.Clock;
import java.util.UUID;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.PeppolGateway;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/// The bean `routes/deliver-peppol.camel.yaml` and `take-peppol-responses.camel.yaml` ask.
@Component("peppol")
class PeppolBean {

  private final Invoices invoices;
  private final PeppolGateway gateway;
  private final Reports reports;
  private final PeppolAnswers answers;
  private final Clock clock;

  PeppolBean(Invoices invoices, PeppolGateway gateway, Reports reports, PeppolAnswers answers,
      Clock clock) {
    this.invoices = invoices;
    this.gateway = gateway;
    this.reports = reports;
    this.answers = answers;
    this.clock = clock;
  }

  public PeppolGateway.Receipt send(@Header("deliveryId") UUID delivery,
      @Header("invoiceId") UUID invoice, @Body byte[] ehf) {
    var sent = invoices.find(invoice).orElseThrow();
    var receiver = sent.buyer().orgNumber();
    if (receiver == null)
      throw new Refused("DELIVERY_NO_CHANNEL", "no Norwegian organisation number");
    return gateway.send(delivery, sent.seller().orgNumber(), receiver, ehf);
  }

  public void receipt(@Header("deliveryId") UUID delivery, @Body PeppolGateway.Receipt receipt) {
    reports.report(delivery, new Report(Says.HANDED_OVER, receipt.messageId(), clock.instant(),
        receipt.messageId(), receipt.evidence()));
  }

  /// @param envelope as it came
  public void answer(@Body byte[] envelope) {
    var read = Envelope.read(envelope);
    answers.report(read, answers.read(read), envelope);
  }
}
