package no.fakturahub.invoice.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.InvoiceIssued;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.invoice.Visual;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The bean `routes/make-ehf.camel.yaml` asks, and the store the other features read.
@Component("invoice")
class InvoiceBean implements Invoices {

  private final InvoiceTable invoices;
  private final DocumentTable documents;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<Visual> visual;

  InvoiceBean(InvoiceTable invoices, DocumentTable documents, Timeline timeline,
      ApplicationEventPublisher events, ObjectProvider<Visual> visual) {
    this.invoices = invoices;
    this.documents = documents;
    this.timeline = timeline;
    this.events = events;
    this.visual = visual;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void issue(Invoice invoice) {
    invoices.insert(invoice);
    timeline.add(invoice.id(), Step.ISSUED, invoice.isCreditNote()
        ? "%d, kr %s".formatted(invoice.number(), invoice.totals().payable())
        : "%d, KID %s, kr %s".formatted(invoice.number(), invoice.kid(),
            invoice.totals().payable()));
    events.publishEvent(new InvoiceIssued(invoice));
  }

  /// Our invoice XML, what the EHF stylesheet reads, and which stylesheet that is. What the seller's bank takes as
  /// KID goes with it, for the verdicts.
  public byte[] toXml(Exchange exchange, @Header("invoiceId") UUID id) {
    return written(exchange, invoices.find(id).orElseThrow());
  }

  /// The same of an invoice that may not be issued.
  public byte[] written(Exchange exchange, @Body Invoice invoice) {
    exchange.getMessage().setHeader("kidAgreement", invoice.seller().kidAgreement());
    exchange.getMessage().setHeader("document",
        invoice.isCreditNote() ? "credit-note" : "invoice");
    return InvoiceXml.write(invoice, Optional.ofNullable(visual.getIfAvailable())
        .flatMap(seen -> seen.inside(invoice)).orElse(null));
  }

  /// The EHF that was approved, or nothing yet.
  public byte @Nullable [] ehf(@Header("invoiceId") UUID id) {
    return documents.find(id, Document.EHF).orElse(null);
  }

  /// Keeps the EHF that both verdicts let through; from here on it may be sent and booked.
  @Transactional
  public void approve(@Header("invoiceId") UUID id, @Header("verdict") String verdict,
      @Body byte[] ehf) {
    if (!invoices.approve(id))
      return;
    documents.keep(id, Document.EHF, ehf);
    timeline.add(id, Step.APPROVED, verdict);
    events.publishEvent(new InvoiceApproved(invoices.find(id).orElseThrow()));
  }

  @Override
  public Optional<Invoice> find(UUID id) {
    return invoices.find(id);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Invoice> lock(UUID id) {
    return invoices.lock(id);
  }

  @Override
  public List<Invoice> creditNotes(UUID invoice) {
    return invoices.creditNotes(invoice);
  }

  @Override
  public Money credited(UUID invoice) {
    return invoices.credited(invoice);
  }

  @Override
  public Optional<Invoice> findByKid(AccountNumber account, Kid kid) {
    return invoices.findByKid(account, kid);
  }

  @Override
  public Optional<Invoice> findByNumber(OrgNumber seller, long number) {
    return invoices.findByNumber(seller, number);
  }

  @Override
  @Transactional
  public void note(UUID invoice, String words, String who) {
    if (words.isBlank() || words.length() > 1000 || who.isBlank() || who.length() > 100)
      throw new Refused("NOTE_REQUEST", "note has 1–1000 characters, who 1–100");
    if (invoices.find(invoice).isEmpty())
      throw new Refused("NOTE_NO_INVOICE", invoice.toString());
    timeline.add(invoice, Step.NOTED, "%s: %s".formatted(who, words.strip()));
  }

  @Override
  public Optional<byte[]> document(UUID invoice, Document kind) {
    return documents.find(invoice, kind);
  }

  @Override
  public void keep(UUID invoice, Document kind, byte[] content) {
    documents.keep(invoice, kind, content);
  }
}
