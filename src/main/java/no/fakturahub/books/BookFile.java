package no.fakturahub.books;

import java.time.LocalDate;
import java.util.function.Consumer;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Kid;
import no.fakturahub.ledger.Posting;

/// What a file of the books is about.
///
/// @param from the first day of the period, and `to` the last
/// @param created the day the file is made
/// @param version of the hub
/// @param balances of every posting up to the last day
/// @param period tells of each posting of the period, the oldest first, whenever it is asked to
public record BookFile(Seller seller, LocalDate from, LocalDate to, LocalDate created,
    String version, Balances balances, Consumer<Consumer<Told>> period) {

  /// @param kid what the customer pays the invoice by
  /// @param entered the day the hub wrote the voucher
  public record Told(Posting posting, Kid kid, LocalDate entered) {}

  public BookFile {
    if (to.isBefore(from))
      throw new IllegalArgumentException(
          "A period ends after it begins: %s – %s".formatted(from, to));
  }

  /// @throws no.fakturahub.kernel.Refused when the chart does not know an account that was booked on
  public void check() {
    balances.accounts().keySet().forEach(chart()::account);
  }

  Chart chart() {
    return balances.chart();
  }
}
