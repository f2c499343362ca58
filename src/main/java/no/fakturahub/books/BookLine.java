package no.fakturahub.books;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.VatRates;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.ledger.WithVat;
import org.jspecify.annotations.Nullable;

/// One line of a voucher as an auditor reads it: without VAT, which is owed on a line of its own. Debit is positive.
///
/// @param tax what VAT was reckoned of this line; missing where none is
/// @param claim on the customer ledger, and what it is about; missing elsewhere
public record BookLine(int account, Money amount, @Nullable Tax tax, @Nullable OnCustomer claim) {

  /// @param amount debit is positive, as of the line
  public record Tax(String code, Rate rate, Money amount) {}

  /// The voucher's lines, which add up to zero as the posting's own do.
  public static List<BookLine> of(Posting posting, Chart chart) {
    return posting.lines().stream().flatMap(line -> of(line, posting.date(), chart)).toList();
  }

  private static Stream<BookLine> of(PostingLine line, LocalDate on, Chart chart) {
    return switch (line) {
      case OnCustomer claim ->
        Stream.of(new BookLine(claim.account(), claim.amount(), null, claim));
      case OnAccount(var account, var amount, var code) -> code == null
          ? Stream.of(new BookLine(account, amount, null, null))
          : withVat(account, amount, code, VatRates.NORWEGIAN.rate(code, on), chart);
    };
  }

  private static Stream<BookLine> withVat(int account, Money gross, String code, Rate rate,
      Chart chart) {
    var vat = WithVat.taken(gross, rate);
    var sale = new BookLine(account, gross.minus(vat), new Tax(code, rate, vat), null);
    return vat.isZero()
        ? Stream.of(sale)
        : Stream.of(sale, new BookLine(chart.vatAccount(code), vat, null, null));
  }
}
