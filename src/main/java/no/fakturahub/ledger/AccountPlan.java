package no.fakturahub.ledger;

import java.util.Map;
import java.util.Objects;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.Payment;

/// Which of the seller's accounts each thing goes to. The numbers are the seller's to choose.
///
/// @param customers the customer ledger
/// @param bank where payments come in; a clearing account where the bank account is reconciled
///     often
/// @param vipps where Vipps captures come in: a clearing account, for the bank gets many of them in
///     one sum, later
/// @param bankFees what a bank took of a payment on the way, where the seller bears it
/// @param losses what customers owed and is given up, small differences too
/// @param fees what is got for reminders, and compensation between businesses
/// @param interest what is got for payment that came late
/// @param sales account of each SAF-T standard tax code that a sale can have
public record AccountPlan(int customers, int bank, int vipps, int bankFees,
    int losses, int fees, int interest, Map<String, Integer> sales) {

  public AccountPlan {
    if (!sales.keySet().containsAll(SalesVatCode.all()))
      throw new IllegalArgumentException(
          "A sales account is missing for one of the VAT codes %s: %s"
              .formatted(SalesVatCode.all(), sales));
    sales = Map.copyOf(sales);
  }

  /// Where this money is.
  int accountOf(Payment payment) {
    return payment.type().equals(Source.VIPPS.type()) ? vipps : bank;
  }

  int salesAccount(String vatCode) {
    return Objects.requireNonNull(sales.get(vatCode));
  }
}
