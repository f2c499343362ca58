package no.fakturahub.payment.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Fingerprint;
import no.fakturahub.payment.KnownMoney;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.Receipt;
import no.fakturahub.payment.shell.Laying.Why;
import no.fakturahub.payment.shell.PaymentRules.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds a payment's invoice, writes down what it did to it, and tells the others.
@Component
class Matching {

  private final Invoices invoices;
  private final PaymentTable payments;
  private final Tellings tellings;
  private final Evidence evidence;
  private final Laying laying;
  private final ListedInvoices listed;
  private final PaymentRules rules;

  Matching(Invoices invoices, PaymentTable payments, Tellings tellings, Evidence evidence,
      Laying laying, ListedInvoices listed, PaymentRules rules) {
    this.invoices = invoices;
    this.payments = payments;
    this.tellings = tellings;
    this.evidence = evidence;
    this.laying = laying;
    this.listed = listed;
    this.rules = rules;
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
    payments.find(same.payment()).map(Received::invoices).orElse(List.of())
        .forEach(invoice -> evidence.ofSameMoney(invoice, receipt, same));
  }

  private void book(Receipt receipt, boolean mayBeTwice) {
    var match = match(receipt);
    var id = UUID.randomUUID();
    payments.insert(id, receipt, match, waitsFor(match, receipt, mayBeTwice));
    evidence.of(match, receipt);
    lay(id, match);
  }

  private Match match(Receipt receipt) {
    var payment = receipt.payment();
    if (receipt.payout() != null)
      return new Match.Payout(payment, receipt.payout());
    var invoice = invoice(receipt);
    if (invoice.isEmpty())
      return listed.of(receipt).filter(this::mayBook).<Match>map(list -> list)
          .orElseGet(() -> Match.of(payment, Optional.empty()));
    var match = Match.of(payment, invoice.map(this::openItem));
    return mayBook(match, invoice.get()) ? match : new Match.Held(payment, openItem(invoice.get()));
  }

  private boolean mayBook(Match.Listed list) {
    var first = invoices.find(list.parts().getFirst().item().invoice()).orElseThrow();
    return rules.levelOf(first.seller().orgNumber()) != Level.MANUAL;
  }

  private boolean mayBook(Match match, Invoice invoice) {
    return switch (rules.levelOf(invoice.seller().orgNumber())) {
      case MANUAL -> !(match instanceof Match.Found);
      case EXACT -> match instanceof Match.Settled || !(match instanceof Match.Found);
      case AUTOMATIC -> true;
    };
  }

  /// The allocation of a payment that goes to one place bears the payment's own id.
  private void lay(UUID id, Match match) {
    switch (match) {
      case Match.Found found -> {
        var invoice = invoices.find(found.item().invoice()).orElseThrow();
        laying.onInvoice(id, id, match.payment(), invoice, match.payment().amount(),
            Why.by(Rule.KID));
        if (found instanceof Match.PaidInPart part)
          giveUpSmall(invoice, part.stillOwed());
      }
      case Match.Listed list -> list.parts().forEach(part -> laying.onInvoice(UUID.randomUUID(), id,
          match.payment(), invoices.find(part.item().invoice()).orElseThrow(), part.amount(),
          Why.by(Rule.LISTED)));
      case Match.Payout _ -> laying.clear(id, match.payment().amount(), Why.by(Rule.PAYOUT));
      case Match.TakenBack _,Match.Held _,Match.Unknown _ -> {
        // it lies nowhere, and a person says where
      }
    }
  }

  private void giveUpSmall(Invoice invoice, Money left) {
    if (left.compareTo(rules.smallDifferenceOf(invoice.seller().orgNumber())) <= 0) {
      laying.writeOff(invoice, left, Why.by(Rule.SMALL_DIFFERENCE));
      evidence.ofSmallDifference(invoice.id(), left);
    }
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
      case Match.Settled _,Match.PaidInPart _,Match.GivenBack _,Match.Payout _,Match.Listed _ ->
        null;
      case Match.Held _ -> "PAYMENT_TO_APPROVE";
      case Match.Overpaid _ -> "PAYMENT_TOO_MUCH";
      case Match.TakenBack _ -> "PAYMENT_TAKEN_BACK";
      case Match.Unknown _ -> receipt.waitsFor() == null ? "PAYMENT_UNKNOWN" : receipt.waitsFor();
    };
  }
}
