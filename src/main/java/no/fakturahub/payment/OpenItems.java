package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;

/// The invoices to one account that something is owed on, found by whatever a payment may tell.
public interface OpenItems {

  /// @param customer the customer's number at the seller
  /// @param owed more than nothing
  record Open(UUID invoice, long number, String kid, String customer, String name, Money owed,
      LocalDate due) {}

  Optional<Open> byNumber(AccountNumber account, long number);

  /// The invoice of a KID that something was paid of, with what was paid, of the claims beside it too, as what is owed
  /// back.
  Optional<Open> paidByKid(AccountNumber account, String kid);

  /// Those whose KID is one of these.
  List<Open> byKids(AccountNumber account, Collection<String> kids);

  /// Some of those that were to be paid by this sum, and are owed it still; at most a few.
  List<Open> byAmount(AccountNumber account, Money amount);

  /// Everything a customer owes, the oldest first; at most a few dozen.
  List<Open> ofCustomer(AccountNumber account, String customer);

  /// The customers whose invoices this payer's account has paid.
  List<String> customersPaidBy(AccountNumber account, String payerAccount);

  /// The customers of this very name.
  List<String> customersNamed(AccountNumber account, String name);
}
