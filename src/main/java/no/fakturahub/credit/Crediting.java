package no.fakturahub.credit;

import no.fakturahub.invoice.Invoice;

/// Credits invoices. A sent invoice is never edited (bokføringsforskriften § 5-2-9): what was wrong in it, or was
/// given up, is taken back by a document of its own.
public interface Crediting {

  /// @param again true when the same request had come before, and this is the credit note it got then
  record Credited(Invoice creditNote, boolean again) {}

  /// The credit note is issued, in the seller's own number series, and on its way to the customer.
  ///
  /// @throws no.fakturahub.kernel.Refused with a code that begins with `CREDIT_`
  Credited credit(CreditRequest request);
}
