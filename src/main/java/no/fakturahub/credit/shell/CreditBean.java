package no.fakturahub.credit.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.credit.Crediting;
import no.fakturahub.credit.Left;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.NumberSeries;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Issues credit notes. The invoice's row is held meanwhile: of two requests at once, the second sees what the first
/// left.
@Component("credit")
class CreditBean implements Crediting {

  private final Invoices invoices;
  private final CreditRequests requests;
  private final NumberSeries numbers;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CreditBean(Invoices invoices, CreditRequests requests, NumberSeries numbers, Timeline timeline,
      ApplicationEventPublisher events, Clock clock) {
    this.invoices = invoices;
    this.requests = requests;
    this.numbers = numbers;
    this.timeline = timeline;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Credited credit(CreditRequest request) {
    var invoice = invoices.lock(request.invoice()).orElseThrow(
        () -> new Refused("CREDIT_NO_INVOICE", request.invoice().toString()));
    return requests.find(request).map(known -> again(request, known))
        .orElseGet(() -> new Credited(first(request, invoice), false));
  }

  private Credited again(CreditRequest request, CreditRequests.Row known) {
    var note = invoices.find(known.creditNote()).orElseThrow();
    if (!known.fingerprint().equals(requests.fingerprint(request)))
      throw new Refused("CREDIT_REQUEST_CHANGED",
          "request %s: credit note %d".formatted(request.id(), note.number()));
    return new Credited(note, true);
  }

  private Invoice first(CreditRequest request, Invoice invoice) {
    var left = Left.of(invoice, invoices.creditNotes(invoice.id()));
    var note = note(request, left);
    invoices.issue(note);
    requests.insert(request, note.id());
    timeline.add(note.id(), Step.CREDITED,
        "invoice %d of %s".formatted(invoice.number(), invoice.issued()));
    timeline.add(invoice.id(), Step.CREDITED, "credit note %d: kr %s of kr %s".formatted(
        note.number(), note.totals().payable(), left.payable()));
    events.publishEvent(new InvoiceCredited(invoice, note));
    return note;
  }

  /// A number taken for what is then refused was never taken: the transaction rolls back.
  private Invoice note(CreditRequest request, Left left) {
    try {
      return CreditNotes.of(left, request.extent(), request.reason(), UUID.randomUUID(),
          numbers.next(left.invoice().seller()), LocalDate.now(clock));
    } catch (IllegalArgumentException wrong) {
      throw new Refused("CREDIT_NOT_POSSIBLE", String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
