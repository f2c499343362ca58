package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;

/// A voucher as it shall stand in the seller's books: it balances, or it does not exist.
///
/// @param id the id of the invoice or the payment that is booked; it is the voucher's external
///     reference in the accounting system for ever, so that one thing cannot be booked twice
/// @param invoice what the lines on the customer ledger are about
public record Posting(UUID id, Reason reason, OrgNumber seller, UUID invoice, Customer customer,
    LocalDate date, String text, List<PostingLine> lines) {

  public Posting {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.stream().anyMatch(line -> line.amount().isZero()))
      throw new IllegalArgumentException("A posting has lines with amounts: " + lines);
    var sum = lines.stream().map(PostingLine::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.isZero())
      throw new IllegalArgumentException("Off by %s: %s".formatted(sum, lines));
  }
}
