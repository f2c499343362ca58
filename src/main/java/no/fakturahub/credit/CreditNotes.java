package no.fakturahub.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Credits;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Makes credit notes, and lets none take more than is left of the invoice: of a line, of a rate of VAT, or in all.
public final class CreditNotes {

  private CreditNotes() {}

  /// The credit note, were it issued today under this number.
  ///
  /// @throws Refused when it would take what is not there, or nothing
  public static Invoice of(Left left, Extent extent, @Nullable String reason, UUID id, long number,
      LocalDate today) {
    var invoice = left.invoice();
    if (invoice.isCreditNote())
      throw new Refused("CREDIT_OF_CREDIT_NOTE", "%d is a credit note".formatted(invoice.number()));
    if (left.isNothing())
      throw new Refused("CREDIT_NOTHING_LEFT", "invoice " + invoice.number());
    var taken = switch (extent) {
      case Extent.Whole _ -> Taken.rest(left);
      case Extent.Part part -> Taken.of(left, part);
    };
    var note = new Invoice(id, invoice.seller(), number,
        invoice.seller().kid().of(invoice.buyer().id(), number), today, today,
        invoice.delivered(), invoice.buyer(), invoice.references(), taken.lines(), taken.charges(),
        List.of(), reason,
        new Credits(invoice.id(), invoice.number(), invoice.issued(), left.vat()));
    refuseTooMuch(left, note);
    return note;
  }

  private static void refuseTooMuch(Left left, Invoice note) {
    for (var part : note.totals().vat()) {
      var before = left.base(part.vat());
      if (!isWithin(before.minus(part.taxable()), left.invoiced(part.vat())))
        throw new Refused("CREDIT_TOO_MUCH", "VAT %s %s %%: kr %s of kr %s that is left".formatted(
            part.vat().category(), part.vat().rate(), part.taxable(), before));
    }
    var payable = note.totals().payable();
    if (payable.compareTo(Money.ZERO) <= 0)
      throw new Refused("CREDIT_NOTHING", "kr " + payable);
    if (payable.compareTo(left.payable()) > 0)
      throw new Refused("CREDIT_TOO_MUCH",
          "kr %s of kr %s that is left".formatted(payable, left.payable()));
  }

  /// Between nothing and what there was, which may be less than nothing.
  private static boolean isWithin(Money rest, Money whole) {
    return whole.isNegative()
        ? rest.compareTo(whole) >= 0 && rest.compareTo(Money.ZERO) <= 0
        : rest.compareTo(whole) <= 0 && !rest.isNegative();
  }
}
