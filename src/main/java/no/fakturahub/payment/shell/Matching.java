package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.ocrgiro.OcrTransaction;
import no.fakturahub.payment.FromOcr;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Finds a payment's invoice, writes down what it did to it, and tells the others.
@Component
class Matching {

  private final Invoices invoices;
  private final PaymentTable payments;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Matching(Invoices invoices, PaymentTable payments, Timeline timeline,
      ApplicationEventPublisher events, Clock clock) {
    this.invoices = invoices;
    this.payments = payments;
    this.timeline = timeline;
    this.events = events;
    this.clock = clock;
  }

  /// In the caller's transaction, which lets no one else book at the same time.
  void book(BankFile file, OcrTransaction transaction) {
    var payment = FromOcr.payment(transaction.payment(), LocalDate.now(clock));
    var invoice = invoice(transaction, payment);
    var match = Match.of(payment, invoice.map(this::openItem));
    var id = UUID.randomUUID();
    var fingerprint = Fingerprint.of(payment, transaction.archiveReference());
    payments.insert(id, file, transaction, match, fingerprint,
        waitsFor(match, transaction, payments.isElsewhere(fingerprint, file)));
    tell(file, transaction, match);
    if (match instanceof Match.Found)
      events.publishEvent(new PaymentMatched(id, payment, invoice.orElseThrow()));
  }

  private Optional<Invoice> invoice(OcrTransaction transaction, Payment payment) {
    return transaction.waitsFor() == null && Kid.isOne(payment.kid())
        ? invoices.findByKid(payment.account(), new Kid(payment.kid()))
        : Optional.empty();
  }

  private OpenItem openItem(Invoice invoice) {
    return new OpenItem(invoice.id(), invoice.kid(),
        invoice.totals().payable().minus(payments.paid(invoice.id())));
  }

  private static @Nullable String waitsFor(Match match, OcrTransaction transaction,
      boolean elsewhere) {
    var kid = transaction.waitsFor();
    if (elsewhere)
      return "PAYMENT_TWICE";
    return switch (match) {
      case Match.Settled _,Match.PaidInPart _,Match.GivenBack _ -> null;
      case Match.Overpaid _ -> "PAYMENT_TOO_MUCH";
      case Match.TakenBack _ -> "PAYMENT_TAKEN_BACK";
      case Match.Unknown _ -> kid == null ? "PAYMENT_UNKNOWN" : kid.name();
    };
  }

  private void tell(BankFile file, OcrTransaction transaction, Match match) {
    var evidence = evidence(file, transaction, match.payment());
    switch (match) {
      case Match.Settled settled -> timeline.add(settled.item().invoice(), Step.PAID, evidence);
      case Match.PaidInPart part -> timeline.add(part.item().invoice(), Step.PART_PAID,
          "%s; kr %s still owed".formatted(evidence, part.stillOwed()));
      case Match.Overpaid over -> timeline.add(over.item().invoice(), Step.OVERPAID,
          "%s; kr %s too much".formatted(evidence, over.surplus()));
      case Match.TakenBack _,Match.GivenBack _,Match.Unknown _ -> {
        // no invoice has a part in it
      }
    }
  }

  private static String evidence(BankFile file, OcrTransaction transaction, Payment payment) {
    var from = payment.debitAccount();
    return "OCR file %s, line %d: kr %s%s, settled %s".formatted(file.name(), transaction.line(),
        payment.amount(), from == null ? "" : " from account " + spaced(from), payment.settled());
  }

  private static String spaced(String account) {
    return AccountNumber.isOne(account) ? new AccountNumber(account).spaced() : account;
  }
}
