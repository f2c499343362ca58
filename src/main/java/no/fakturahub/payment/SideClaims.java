package no.fakturahub.payment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.Money;

/// The claims that stand beside invoices.
public interface SideClaims {

  /// In the caller's transaction.
  void ask(SideClaim claim);

  /// Those of an invoice, in the order they were asked for.
  List<SideClaim> of(UUID invoice);

  Optional<SideClaim> find(UUID claim);

  /// Gives up all that one letter asked for and nobody has paid.
  void waive(UUID letter);

  /// What was paid beside an invoice in all.
  default Money paid(UUID invoice) {
    return of(invoice).stream().map(SideClaim::paid).reduce(Money.ZERO, Money::plus);
  }

  /// What is owed beside an invoice in all.
  default Money owed(UUID invoice) {
    return of(invoice).stream().map(SideClaim::owed).reduce(Money.ZERO, Money::plus);
  }
}
