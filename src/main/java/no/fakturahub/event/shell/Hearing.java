package no.fakturahub.event.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.delivery.DeliveryChanged;
import no.fakturahub.event.Events;
import no.fakturahub.invoice.Happened;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.InvoiceIssued;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.parked.MessageParked;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.PaymentWaits;
import no.fakturahub.payment.SideClaimPaid;
import no.fakturahub.payment.WrittenOff;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Hears what the rooms tell each other, in their transactions.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Hearing {

  private final EventLog log;
  private final Invoices invoices;
  private final Sellers sellers;
  private final List<Way> ways;

  Hearing(EventLog log, Invoices invoices, Sellers sellers, List<Way> ways) {
    this.log = log;
    this.invoices = invoices;
    this.sellers = sellers;
    this.ways = ways;
  }

  @EventListener
  public void on(InvoiceIssued event) {
    log.tell(Events.of(event));
  }

  @EventListener
  public void on(InvoiceApproved event) {
    log.tell(Events.of(event));
  }

  @EventListener
  public void on(InvoiceCredited event) {
    log.tell(Events.of(event));
  }

  @EventListener
  public void on(DeliveryChanged event) {
    if (somebodyHears())
      Events.of(event, invoice(event.delivery().invoice())).ifPresent(log::tell);
  }

  @EventListener
  public void on(Happened event) {
    if (somebodyHears())
      Events.of(event.step(), invoice(event.invoice())).ifPresent(log::tell);
  }

  @EventListener
  public void on(PaymentMatched event) {
    log.tell(Events.of(event));
  }

  @EventListener
  public void on(SideClaimPaid event) {
    log.tell(Events.of(event));
  }

  @EventListener
  public void on(WrittenOff event) {
    log.tell(Events.of(event));
  }

  @EventListener
  public void on(PaymentWaits event) {
    log.tell(Events.of(event, sellers.all().stream()
        .filter(one -> one.account().equals(event.payment().account())).map(Seller::orgNumber)
        .findFirst().orElse(null)));
  }

  @EventListener
  public void on(MessageParked event) {
    log.tell(Events.of(event));
  }

  /// Most hubs tell nobody, and then no invoice is read for it.
  private boolean somebodyHears() {
    return ways.stream().anyMatch(Way::isUsed);
  }

  private Invoice invoice(UUID id) {
    return invoices.find(id).orElseThrow();
  }
}
