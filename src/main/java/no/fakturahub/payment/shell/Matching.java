package no.fakturahub.payment.shell;

import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Kid;
import no.fakturahub.payment.Fingerprint;
import no.fakturahub.payment.KnownMoney;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Finds a payment's invoice, writes down what it did to it, and tells the others.
@Component
class Matching {

  private final Invoices invoices;
  private final PaymentTable payments;
  private final Tellings tellings;
  private final Evidence evidence;
  private final ApplicationEventPublisher events;

  Matching(Invoices invoices, PaymentTable payments, Tellings tellings, Evidence evidence,
      ApplicationEventPublisher events) {
    this.invoices = invoices;
    this.payments = payments;
    this.tellings = tellings;
    this.evidence = evidence;
    this.events = events;
  }

  /// In the caller's transaction, which has taken its [Turn].
  ///
  /// @return false when the money was booked before; this telling of it is kept beside it, as evidence
  boolean book(Receipt receipt) {
    var fingerprint = Fingerprint.of(receipt);
    var known = tellings.like(receipt);
    var same = KnownMoney.same(fingerprint, known);
    if (same.isPresent())
      tellAgain(same.get(), receipt);
    else
      book(receipt, KnownMoney.mayBeSame(fingerprint, known));
    return same.isEmpty();
  }

  private void tellAgain(KnownMoney same, Receipt receipt) {
    tellings.add(same, receipt);
    payments.invoice(same.payment())
        .ifPresent(invoice -> evidence.ofSameMoney(invoice, receipt, same));
  }

  private void book(Receipt receipt, boolean mayBeTwice) {
    var payment = receipt.payment();
    var invoice = invoice(receipt);
    var match = receipt.payout() == null
        ? Match.of(payment, invoice.map(this::openItem))
        : new Match.Payout(payment, receipt.payout());
    var id = UUID.randomUUID();
    payments.insert(id, receipt, match, waitsFor(match, receipt, mayBeTwice));
    evidence.of(match, receipt);
    if (match instanceof Match.Found)
      events.publishEvent(new PaymentMatched(id, payment, invoice.orElseThrow()));
  }

  private Optional<Invoice> invoice(Receipt receipt) {
    var payment = receipt.payment();
    return receipt.waitsFor() == null && Kid.isOne(payment.kid())
        ? invoices.findByKid(payment.account(), new Kid(payment.kid()))
            .filter(found -> !found.isCreditNote())
        : Optional.empty();
  }

  private OpenItem openItem(Invoice invoice) {
    return new OpenItem(invoice.id(), invoice.kid(), payments.owed(invoice));
  }

  private static @Nullable String waitsFor(Match match, Receipt receipt, boolean mayBeTwice) {
    if (mayBeTwice)
      return "PAYMENT_TWICE";
    return switch (match) {
      case Match.Settled _,Match.PaidInPart _,Match.GivenBack _,Match.Payout _ -> null;
      case Match.Overpaid _ -> "PAYMENT_TOO_MUCH";
      case Match.TakenBack _ -> "PAYMENT_TAKEN_BACK";
      case Match.Unknown _ -> receipt.waitsFor() == null ? "PAYMENT_UNKNOWN" : receipt.waitsFor();
    };
  }
}
