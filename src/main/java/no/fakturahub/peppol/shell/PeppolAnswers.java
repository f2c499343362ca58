package no.fakturahub.peppol.shell;

import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.InvoiceResponse;
import no.fakturahub.peppol.MessageStatus;
import no.fakturahub.peppol.PeppolResponse;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.ResponseRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What receivers and their access points answer: read, judged by its official rules, and reported of the delivery it
/// is about.
@Component
class PeppolAnswers {

  private final ResponseRules rules = new ResponseRules();
  private final Invoices invoices;
  private final Deliveries deliveries;
  private final Reports reports;
  private final Timeline timeline;

  PeppolAnswers(Invoices invoices, Deliveries deliveries, Reports reports, Timeline timeline) {
    this.invoices = invoices;
    this.deliveries = deliveries;
    this.reports = reports;
    this.timeline = timeline;
  }

  /// @throws Refused `PEPPOL_RESPONSE_INVALID` when its rules are broken
  public PeppolResponse read(Envelope envelope) {
    var isStatus = envelope.type().equals(DocumentType.MESSAGE_STATUS);
    var judgement = isStatus
        ? rules.judgeMessageStatus(envelope.document())
        : rules.judgeInvoiceResponse(envelope.document());
    if (!judgement.isValid())
      throw new Refused("PEPPOL_RESPONSE_INVALID",
          judgement.findings().stream().filter(Finding::isFatal)
              .map(one -> one.rule() + " " + one.values()).collect(Collectors.joining("; ")));
    var xml = new ResponseXml(envelope.document());
    return isStatus ? xml.messageStatus() : xml.invoiceResponse();
  }

  /// @param evidence the envelope as it came
  /// @throws Refused when it is not known what it is about, or it does not come from whom it should
  @Transactional
  public void report(Envelope envelope, PeppolResponse response, byte[] evidence) {
    if (!envelope.receiver().equals(response.receiver()))
      throw new Refused("PEPPOL_RESPONSE_STRANGER", "In an envelope to %s, it is to %s"
          .formatted(envelope.receiver(), response.receiver()));
    var delivery = switch (response) {
      case InvoiceResponse about -> delivery(about, envelope);
      case MessageStatus about -> delivery(about);
    };
    // the same document counts once, in whatever envelope it comes
    var key = "peppol:" + Sha256.of(envelope.document());
    response.says().ifPresentOrElse(
        says -> reports.report(delivery.id(),
            new Report(says, key, envelope.created(), response.text(), evidence)),
        () -> note(delivery, response.text()));
  }

  /// It proves no more than is known, and people may want to see it all the same.
  private void note(Delivery delivery, String text) {
    var told = timeline.of(delivery.invoice());
    if (told.stream().noneMatch(entry -> entry.evidence().equals(text)))
      timeline.add(delivery.invoice(), Step.HANDED_OVER, text);
  }

  private Delivery delivery(MessageStatus status) {
    try {
      return deliveries.find(UUID.fromString(status.message())).orElseThrow();
    } catch (IllegalArgumentException | NoSuchElementException notOurs) {
      throw new Refused("PEPPOL_RESPONSE_UNKNOWN", "no message " + status.message(), notOurs);
    }
  }

  private Delivery delivery(InvoiceResponse response, Envelope envelope) {
    var invoice = invoice(response);
    var buyer = "0192:" + invoice.buyer().orgNumber();
    if (!buyer.equals(response.sender()) || !buyer.equals(envelope.sender()))
      throw new Refused("PEPPOL_RESPONSE_STRANGER", "Invoice %d is to %s, and %s answers for %s"
          .formatted(invoice.number(), buyer, envelope.sender(), response.sender()));
    return deliveries.of(invoice.id()).orElseThrow();
  }

  private Invoice invoice(InvoiceResponse response) {
    var seller = response.receiver().replaceFirst("^0192:", "");
    if (!OrgNumber.isOne(seller) || !response.number().matches("[0-9]{1,18}"))
      throw unknown(response);
    return invoices.findByNumber(new OrgNumber(seller), Long.parseLong(response.number()))
        .orElseThrow(() -> unknown(response));
  }

  private static Refused unknown(InvoiceResponse response) {
    return new Refused("PEPPOL_RESPONSE_UNKNOWN",
        "%s has no invoice %s".formatted(response.receiver(), response.number()));
  }
}
