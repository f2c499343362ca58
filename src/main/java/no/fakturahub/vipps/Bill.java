package no.fakturahub.vipps;

import java.time.LocalDate;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;

/// What a customer is shown of an invoice that is to be paid.
///
/// @param beside what is owed beside it: fees and interest that reminders asked for
/// @param owed what is left to pay in all; below zero when too much was paid
public record Bill(String number, String seller, LocalDate due, Money total, Money paid,
    Money credited, Money beside, Money owed, AccountNumber account, Kid kid) {

  /// What is not owed any more and was not paid has been credited.
  ///
  /// @param owed of the invoice itself
  public static Bill of(Invoice invoice, Money paid, Money owed, Money beside) {
    var total = invoice.totals().payable();
    return new Bill(Long.toString(invoice.number()), invoice.seller().name(), invoice.due(), total,
        paid, total.minus(paid).minus(owed), beside, owed.plus(beside), invoice.seller().account(),
        invoice.kid());
  }

  public boolean isOwed() {
    return !owed.isZero() && !owed.isNegative();
  }
}
