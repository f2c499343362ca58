package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;

/// An accounting system where a seller keeps its books.
///
/// Both throw [no.fakturahub.kernel.Refused] when a person must put something right first, and any
/// other exception when trying again may help, or when nobody knows whether it was done.
public interface Ledger {

  /// Afterwards the customer is there: found, or made, once however many ask at the same time.
  void introduce(OrgNumber seller, Customer customer);

  /// Afterwards the posting is there, once: what already stands there under the posting's id is
  /// taken as it is. The customer has been introduced.
  Voucher book(Posting posting);

  /// What customers owe on a day by invoice number, as far as the accounting system tells; without what is settled.
  default Optional<Map<String, Money>> openItems(OrgNumber seller, LocalDate on) {
    return Optional.empty();
  }

  /// Whether [#openItems] reckons with what was booked for this reason.
  ///
  /// @param credit whether it made the customer owe less
  default boolean tellsOf(Reason reason, boolean credit) {
    return true;
  }

  /// The first day after this one that the books are open on, where the accounting system tells.
  default Optional<LocalDate> nextOpen(OrgNumber seller, LocalDate closed) {
    return Optional.empty();
  }
}
