package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.Money;

/// What stands between a seller and a customer on a day.
///
/// @param items the invoices that something was owed on, or too much paid of, the oldest first
public record CustomerAccount(LocalDate on, List<Item> items) {

  /// @param owed below zero when too much was paid
  public record Item(UUID invoice, long number, LocalDate due, Money owed) {}

  public CustomerAccount {
    items = List.copyOf(items);
  }

  /// What is owed in all, on the invoices where something is.
  public Money owed() {
    return items.stream().map(Item::owed).filter(owed -> !owed.isNegative())
        .reduce(Money.ZERO, Money::plus);
  }

  /// What the customer has to its good.
  public Money creditBalance() {
    return items.stream().map(Item::owed).filter(Money::isNegative).map(Money::negate)
        .reduce(Money.ZERO, Money::plus);
  }
}
