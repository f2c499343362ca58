package no.fakturahub.payment;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;

/// Where money is taken that no bank file tells of.
public interface Till {

  /// What is still owed as far as is known, with the claims beside the invoice; below zero when too much was paid.
  Money owed(Invoice invoice);

  /// The same, and nobody else books a payment, from a bank
  /// file or otherwise, until the caller's transaction ends: what is taken meanwhile is owed.
  Money owedInTurn(Invoice invoice);

  /// Books it in the caller's transaction, with its entry on the timeline and [PaymentMatched] for
  /// the others. The same source and reference again changes nothing.
  void take(Incoming incoming);
}
