package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.PrintedDate;
import no.fakturahub.kernel.VatRates;
import no.fakturahub.ledger.PostingLine.OnAccount;

/// A voucher as it shall stand in the seller's books: it balances, or it does not exist.
///
/// @param id the id of the invoice or the payment that is booked; it is the voucher's external
///     reference in the accounting system for ever, so that one thing cannot be booked twice
/// @param invoice what the lines on the customer ledger are about
/// @param kid what the customer pays it by
public record Posting(UUID id, Reason reason, OrgNumber seller, UUID invoice, Kid kid,
    Customer customer, LocalDate date, String text, List<PostingLine> lines) {

  public Posting {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.stream().anyMatch(line -> line.amount().isZero()))
      throw new IllegalArgumentException("A posting has lines with amounts: " + lines);
    var sum = lines.stream().map(PostingLine::amount).reduce(Money.ZERO, Money::plus);
    if (!sum.isZero())
      throw new IllegalArgumentException("Off by %s: %s".formatted(sum, lines));
  }

  /// The same on a later day, for its own is closed; the text tells its own.
  ///
  /// @return empty where the VAT of its lines would be another then
  public Optional<Posting> movedTo(LocalDate open) {
    var same = lines.stream().filter(OnAccount.class::isInstance).map(OnAccount.class::cast)
        .map(OnAccount::vatCode).filter(Objects::nonNull).allMatch(code -> VatRates.NORWEGIAN
            .rate(code, date).equals(VatRates.NORWEGIAN.rate(code, open)));
    return same
        ? Optional.of(new Posting(id, reason, seller, invoice, kid, customer, open,
            "%s (%s)".formatted(text, PrintedDate.of(date)), lines))
        : Optional.empty();
  }
}
