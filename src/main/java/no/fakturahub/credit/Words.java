package no.fakturahub.credit;

import no.fakturahub.invoice.Invoice;

/// What a credit note says of itself where the invoice has no words for it, in the customer's language.
final class Words {

  private Words() {}

  static String amountOf(Invoice invoice) {
    return switch (invoice.buyer().language()) {
      case NB -> "Kreditert av faktura " + invoice.number();
      case EN -> "Credited of invoice " + invoice.number();
    };
  }

  static String creditedBefore(Invoice invoice) {
    return switch (invoice.buyer().language()) {
      case NB -> "Kreditert tidligere";
      case EN -> "Credited before";
    };
  }

  static String rounding(Invoice invoice) {
    return switch (invoice.buyer().language()) {
      case NB -> "Øreavrunding mot faktura " + invoice.number();
      case EN -> "Rounding against invoice " + invoice.number();
    };
  }
}
