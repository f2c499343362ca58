package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.payment.PaymentMatched;

/// How a business event stands in the books. What comes to nothing is not booked at all.
///
/// Sales are booked with VAT included, one line for each VAT subtotal of the invoice. An accounting
/// system that takes the VAT out again finds the invoice's own VAT to the øre: the subtotal's VAT
/// is at most half an øre from exact, and what is left of that half after the division by 1 + rate
/// rounds away.
public record Bookkeeping(AccountPlan plan) {

  /// Debit the customer all that is payable, credit sales.
  public Optional<Posting> of(Invoice invoice) {
    var number = Long.toString(invoice.number());
    var lines = new ArrayList<PostingLine>();
    lines.add(new OnCustomer(plan.customers(), invoice.totals().payable(), number, invoice.due()));
    invoice.totals().vat().forEach(subtotal -> lines.add(sale(subtotal, invoice.issued())));
    return posting(lines, amounts -> new Posting(invoice.id(), Reason.INVOICE_ISSUED,
        invoice.seller().orgNumber(), invoice.id(), invoice.buyer(), invoice.issued(),
        "Faktura " + number, amounts));
  }

  /// Debit the bank, credit the customer: the whole amount, whatever the customer owed.
  public Optional<Posting> of(PaymentMatched matched) {
    var invoice = matched.invoice();
    var payment = matched.payment();
    var number = Long.toString(invoice.number());
    var lines = List.<PostingLine>of(new OnAccount(plan.bank(), payment.amount(), null),
        new OnCustomer(plan.customers(), payment.amount().negate(), number, null));
    return posting(lines, amounts -> new Posting(matched.id(), Reason.PAYMENT,
        invoice.seller().orgNumber(), invoice.id(), invoice.buyer(), payment.settled(),
        "Innbetaling faktura %s, KID %s".formatted(number, payment.kid()), amounts));
  }

  private PostingLine sale(VatSubtotal subtotal, LocalDate on) {
    var vatCode = SalesVatCode.of(subtotal.vat(), on);
    var gross = subtotal.taxable().plus(subtotal.tax());
    return new OnAccount(plan.salesAccount(vatCode), gross.negate(), vatCode);
  }

  private static Optional<Posting> posting(List<PostingLine> lines,
      Function<List<PostingLine>, Posting> with) {
    var amounts = lines.stream().filter(line -> !line.amount().isZero()).toList();
    return amounts.isEmpty() ? Optional.empty() : Optional.of(with.apply(amounts));
  }
}
