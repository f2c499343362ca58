package no.fakturahub.payment.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Fingerprint;
import no.fakturahub.payment.KnownMoney;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Match.Part;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.Receipt;
import no.fakturahub.payment.shell.Laying.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Has a payment's invoice found, writes down what it did to it, and tells the others.
@Component
class Matching {

  private final Invoices invoices;
  private final PaymentTable payments;
  private final Tellings tellings;
  private final Evidence evidence;
  private final Laying laying;
  private final Paying paying;
  private final Finding finding;
  private final PaymentRules rules;

  Matching(Invoices invoices, PaymentTable payments, Tellings tellings, Evidence evidence,
      Laying laying, Paying paying, Finding finding, PaymentRules rules) {
    this.invoices = invoices;
    this.payments = payments;
    this.tellings = tellings;
    this.evidence = evidence;
    this.laying = laying;
    this.paying = paying;
    this.finding = finding;
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
    var match = finding.of(receipt);
    var id = UUID.randomUUID();
    var reason = waitsFor(match, receipt, mayBeTwice);
    payments.insert(id, receipt, match, reason);
    evidence.of(match, receipt);
    if (reason != null)
      laying.waits(id, match.payment(), reason);
    lay(id, match, receipt);
  }

  /// The allocation of a payment that goes to one place bears the payment's own id.
  private void lay(UUID id, Match match, Receipt receipt) {
    switch (match) {
      case Match.Found found -> {
        var invoice = invoices.find(found.item().invoice()).orElseThrow();
        paying.pay(id, id, match.payment(), invoice, match.payment().amount(),
            Why.by(Rule.KID));
        if (found instanceof Match.PaidInPart part)
          giveUp(invoice, part.stillOwed(), receipt);
      }
      case Match.Listed list -> lay(id, match.payment(), list.parts(), Why.by(Rule.LISTED));
      case Match.Suggested sure ->
        lay(id, match.payment(), sure.parts(), Why.suggested(sure.by()));
      case Match.Payout _ -> laying.clear(id, match.payment().amount(), Why.by(Rule.PAYOUT));
      case Match.OwnTransfer _ ->
        laying.clear(id, match.payment().amount(), Why.by(Rule.OWN_TRANSFER));
      case Match.TakenBack _,Match.Held _,Match.Unknown _ -> {
        // it lies nowhere, and a person says where
      }
    }
  }

  private void lay(UUID id, Payment payment, List<Part> parts, Why why) {
    parts.forEach(part -> paying.pay(UUID.randomUUID(), id, payment,
        invoices.find(part.item().invoice()).orElseThrow(), part.amount(), why));
  }

  /// What the bank took on the way comes first, for that is no difference of the payer's.
  private void giveUp(Invoice invoice, Money left, Receipt receipt) {
    var own = rules.of(invoice.seller().orgNumber());
    if (own.bankFee() && left.compareTo(receipt.fee()) <= 0) {
      laying.writeOff(invoice, left, Why.by(Rule.BANK_FEE));
      evidence.ofBankFee(invoice.id(), left, receipt);
    } else if (left.compareTo(own.smallDifference()) <= 0) {
      laying.writeOff(invoice, left, Why.by(Rule.SMALL_DIFFERENCE));
      evidence.ofSmallDifference(invoice.id(), left);
    }
  }

  private static @Nullable String waitsFor(Match match, Receipt receipt, boolean mayBeTwice) {
    if (mayBeTwice)
      return "PAYMENT_TWICE";
    return switch (match) {
      case Match.Settled _,Match.PaidInPart _,Match.GivenBack _ -> null;
      case Match.Payout _,Match.Listed _,Match.Suggested _,Match.OwnTransfer _ -> null;
      case Match.Held _ -> "PAYMENT_TO_APPROVE";
      case Match.Overpaid _ -> "PAYMENT_TOO_MUCH";
      case Match.TakenBack(var payment) -> takenBack(payment.type());
      case Match.Unknown _ -> receipt.waitsFor() == null ? "PAYMENT_UNKNOWN" : receipt.waitsFor();
    };
  }

  /// Each kind has its queue, for each is cured in its own way.
  private static String takenBack(String type) {
    if (type.equals(OcrType.REVERSAL.code()))
      return "PAYMENT_REVERSED";
    return type.equals(OcrType.REVERSAL_WITH_TEXT.code())
        ? "PAYMENT_REVERSED_WITH_TEXT"
        : "PAYMENT_TAKEN_BACK";
  }
}
