package no.fakturahub.avtalegiro;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.KidScheme;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;

/// A payer's leave to be debited ("fast betalingsoppdrag"), as the seller's bank tells of it: the account that is
/// paid to, and a KID (AvtaleGiro systemspesifikasjon 3.3, §3).
///
/// The KID is that of the invoice the payer had at hand; the bank takes it as a name of the payer, by its fixed part,
/// the customer's number. So a mandate covers each KID of the seller's scheme with the same customer's number, and
/// where the scheme leaves the customer out, its own KID and no other: an invoice number alone names nobody.
///
/// @param bankNotice J: the payer wants the bank to give notice of each claim; N: no notice from the bank
public record Mandate(AccountNumber account, Kid kid, boolean bankNotice) {

  public boolean covers(Invoice invoice) {
    return account.equals(invoice.seller().account())
        && (kid.equals(invoice.kid()) || isOfSameCustomer(invoice.seller().kid(), invoice.kid()));
  }

  private boolean isOfSameCustomer(KidScheme scheme, Kid other) {
    return scheme.customerOf(kid).isPresent()
        && scheme.customerOf(kid).equals(scheme.customerOf(other));
  }
}
