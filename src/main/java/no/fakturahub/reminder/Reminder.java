package no.fakturahub.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;

/// What a customer is told when an invoice was not paid in time. It is about one invoice (EHF Reminder 3.0, BG-3 is
/// 1..1), and is no sales document: it has no number of the invoices' series (bokføringsforskriften § 5-1-3). How much
/// fee and interest the law allows, and when, is decided before there is a reminder.
///
/// @param round 1 for the invoice's first reminder
/// @param due the new deadline
/// @param settled what was paid or credited of the invoice by then
/// @param fee purregebyr; zero in a friendly reminder
/// @param interest forsinkelsesrente until the reminder was issued, zero when none is asked for
/// @param compensation the standard compensation between businesses (forsinkelsesrenteloven § 3 a), else zero
public record Reminder(Invoice invoice, int round, LocalDate issued, LocalDate due, Money settled,
    Money fee, Money interest, Money compensation) {

  /// One that asks for no compensation.
  public Reminder(Invoice invoice, int round, LocalDate issued, LocalDate due, Money settled,
      Money fee, Money interest) {
    this(invoice, round, issued, due, settled, fee, interest, Money.ZERO);
  }

  public Reminder {
    if (invoice.isCreditNote())
      throw new IllegalArgumentException("Nobody pays credit note " + invoice.number());
    if (round < 1 || due.isBefore(issued) || issued.isBefore(invoice.issued()))
      throw new IllegalArgumentException("Reminder %d of %s, due %s, of an invoice of %s"
          .formatted(round, issued, due, invoice.issued()));
    if (fee.isNegative() || interest.isNegative() || settled.isNegative()
        || compensation.isNegative())
      throw new IllegalArgumentException("Settled %s, fee %s, interest %s: none is below zero"
          .formatted(settled, fee, interest));
    if (settled.compareTo(invoice.totals().payable()) >= 0)
      throw new IllegalArgumentException("Nothing is owed of invoice " + invoice.number());
  }

  /// The invoice's number and the round, such as `10001-1`.
  public String number() {
    return "%d-%d".formatted(invoice.number(), round);
  }

  public Money payable() {
    return invoice.totals().payable().minus(settled).plus(interest).plus(compensation)
        .plus(fee);
  }

  /// Whether an EHF Reminder can be made of it: its receivers are in Norway, and it has no place for the delivery,
  /// which must be told of emission allowances (K; EN 16931, BR-IC-11). What does not fit leaves by other ways.
  public boolean fitsEhf() {
    return invoice.buyer().orgNumber() != null && invoice.totals().vat().stream()
        .noneMatch(rate -> rate.vat().category() == VatCategory.K);
  }

  /// The invoice with interest and fee as charges of its own, the fee last.
  Invoice demanded() {
    var vat = new NoVat(invoice);
    var charges = new ArrayList<>(vat.charges());
    add(charges, "Forsinkelsesrente", "Late interest", interest, vat);
    add(charges, "Standardkompensasjon", "Standard compensation", compensation, vat);
    add(charges, "Purregebyr", "Reminder fee", fee, vat);
    return new Invoice(invoice.id(), invoice.seller(), invoice.number(), invoice.kid(),
        invoice.issued(), invoice.due(), invoice.delivered(), invoice.buyer(),
        invoice.references(), vat.lines(), charges, List.of(), null);
  }

  private void add(List<Charge> charges, String nb, String en, Money amount, NoVat vat) {
    if (!amount.isZero())
      charges.add(new Charge(switch (invoice.buyer().language()) {
        case NB -> nb;
        case EN -> en;
      }, amount, vat.ofTheDemand()));
  }
}
