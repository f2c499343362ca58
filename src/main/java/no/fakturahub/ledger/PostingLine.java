package no.fakturahub.ledger;

import java.time.LocalDate;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One line of a voucher. The amount includes VAT; debit is positive, credit is negative.
public sealed interface PostingLine {

  int account();

  Money amount();

  /// On the customer ledger, which follows what each customer owes by invoice number.
  ///
  /// @param due missing on a payment
  record OnCustomer(int account, Money amount, String invoiceNumber, @Nullable LocalDate due)
      implements
        PostingLine {}

  /// On an ordinary account.
  ///
  /// @param vatCode SAF-T standard tax code; missing where no VAT is reckoned
  record OnAccount(int account, Money amount, @Nullable String vatCode) implements PostingLine {}
}
