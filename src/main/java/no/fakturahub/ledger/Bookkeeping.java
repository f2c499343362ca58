package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.fakturahub.invoice.Credits;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.payment.SideClaimPaid;
import no.fakturahub.payment.WrittenOff;

/// How a business event stands in the books. What comes to nothing is not booked at all.
public record Bookkeeping(AccountPlan plan) {

  /// Debit the customer all that is payable, credit sales. A credit note is the exact reverse of what it takes back: to
  /// the invoice's own accounts and VAT codes, and for the invoice's number.
  public Optional<Posting> of(Invoice invoice) {
    var credits = invoice.credits();
    return credits == null ? ofInvoice(invoice) : ofCreditNote(invoice, credits);
  }

  private Optional<Posting> ofInvoice(Invoice invoice) {
    var number = Long.toString(invoice.number());
    var lines = new ArrayList<PostingLine>();
    lines.add(new OnCustomer(plan.customers(), invoice.totals().payable(), number, invoice.due()));
    for (var subtotal : invoice.totals().vat()) {
      WithVat.of(subtotal)
          .forEach(sold -> lines.add(sale(subtotal, invoice.issued(), sold.negate())));
    }
    return posting(lines, amounts -> new Posting(invoice.id(), Reason.INVOICE_ISSUED,
        invoice.seller().orgNumber(), invoice.id(), invoice.kid(), invoice.buyer(),
        invoice.issued(),
        "Faktura " + number, amounts));
  }

  private Optional<Posting> ofCreditNote(Invoice note, Credits credits) {
    var number = Long.toString(credits.number());
    var lines = new ArrayList<PostingLine>();
    lines.add(new OnCustomer(plan.customers(), note.totals().payable().negate(), number, null));
    for (var subtotal : note.totals().vat()) {
      WithVat.of(subtotal).forEach(back -> lines.add(sale(subtotal, credits.issued(), back)));
    }
    return posting(lines, amounts -> new Posting(note.id(), Reason.CREDIT_NOTE,
        note.seller().orgNumber(), note.id(), note.kid(), note.buyer(), note.issued(),
        "Kreditnota %d til faktura %s".formatted(note.number(), number), amounts));
  }

  /// Debit the account where the money is, credit the customer: the whole amount, whatever the
  /// customer owed; and the other way round for what was given back.
  public Optional<Posting> of(PaymentMatched matched) {
    var invoice = matched.invoice();
    var payment = matched.payment();
    var number = Long.toString(invoice.number());
    var lines = List.<PostingLine>of(new OnAccount(plan.accountOf(payment), payment.amount(), null),
        new OnCustomer(plan.customers(), payment.amount().negate(), number, null));
    return posting(lines, amounts -> new Posting(matched.id(), Reason.PAYMENT,
        invoice.seller().orgNumber(), invoice.id(), invoice.kid(), invoice.buyer(), matched.on(),
        "%s faktura %s, KID %s".formatted(
            payment.amount().isNegative() ? "Tilbakebetaling" : "Innbetaling", number,
            payment.kid()),
        amounts));
  }

  /// Debit the loss, or the bank's fee, credit the customer; the other way round when undone. The VAT in it is not
  /// taken back: when a loss is certain is not for the hub to say (merverdiavgiftsloven § 4-7).
  public Optional<Posting> of(WrittenOff given) {
    var invoice = given.invoice();
    var number = Long.toString(invoice.number());
    var fee = given.rule() == Rule.BANK_FEE;
    var lines = List.<PostingLine>of(
        new OnAccount(fee ? plan.bankFees() : plan.losses(), given.amount(), null),
        new OnCustomer(plan.customers(), given.amount().negate(), number, null));
    return posting(lines, amounts -> new Posting(given.id(),
        fee ? Reason.BANK_FEE : Reason.WRITE_OFF,
        invoice.seller().orgNumber(), invoice.id(), invoice.kid(), invoice.buyer(), given.on(),
        (fee ? "Bankgebyr, faktura " : "Avskrevet, faktura ") + number, amounts));
  }

  /// What is paid of a fee or of interest: claimed and paid in one voucher, so that the customer's ledger tells of it,
  /// and nothing that was never paid is an income. There is no VAT on it (merverdiavgiftsloven § 4-1 second paragraph).
  public Optional<Posting> of(SideClaimPaid paid) {
    var invoice = paid.invoice();
    var amount = paid.payment().amount();
    var number = Long.toString(invoice.number());
    var income = switch (paid.claim().kind()) {
      case FEE, COMPENSATION -> plan.fees();
      case INTEREST -> plan.interest();
    };
    var lines = List.<PostingLine>of(new OnCustomer(plan.customers(), amount, number, null),
        new OnAccount(income, amount.negate(), null),
        new OnAccount(plan.accountOf(paid.payment()), amount, null),
        new OnCustomer(plan.customers(), amount.negate(), number, null));
    return posting(lines, amounts -> new Posting(paid.id(), Reason.BESIDE,
        invoice.seller().orgNumber(), invoice.id(), invoice.kid(), invoice.buyer(), paid.on(),
        "%s, faktura %s".formatted(switch (paid.claim().kind()) {
          case FEE -> "Purregebyr";
          case INTEREST -> "Forsinkelsesrente";
          case COMPENSATION -> "Standardkompensasjon";
        }, number), amounts));
  }

  private PostingLine sale(VatSubtotal subtotal, LocalDate on, Money gross) {
    var vatCode = SalesVatCode.of(subtotal.vat(), on);
    return new OnAccount(plan.salesAccount(vatCode), gross, vatCode);
  }

  private static Optional<Posting> posting(List<PostingLine> lines,
      Function<List<PostingLine>, Posting> with) {
    var amounts = lines.stream().filter(line -> !line.amount().isZero()).toList();
    return amounts.isEmpty() ? Optional.empty() : Optional.of(with.apply(amounts));
  }
}
