package no.fakturahub.books;

import java.util.Map;
import no.fakturahub.kernel.Refused;

/// A seller's chart of accounts, as far as the hub books on it.
///
/// @param accounts by number
/// @param vat the account that VAT of each SAF-T standard tax code is owed on
public record Chart(Map<Integer, Account> accounts, Map<String, Integer> vat) {

  /// What an account is to the tax authority (SAF-T Financial 1.30: GroupingCategory and GroupingCode, out of
  /// Skatteetaten's list "næringsspesifikasjon").
  ///
  /// @param name in the seller's words
  public record Account(String name, String category, String code) {

    public Account {
      if (name.isBlank() || category.isBlank() || code.isBlank())
        throw new IllegalArgumentException("An account has name, category and code");
    }
  }

  public Chart {
    accounts = Map.copyOf(accounts);
    vat = Map.copyOf(vat);
  }

  /// @throws Refused when the seller has not said what the account is
  Account account(int number) {
    var account = accounts.get(number);
    if (account == null)
      throw new Refused("BOOKS_ACCOUNT_UNKNOWN", "hub.books.accounts.%d".formatted(number));
    return account;
  }

  /// @throws Refused when the seller has not said where this VAT is owed
  int vatAccount(String code) {
    var account = vat.get(code);
    if (account == null)
      throw new Refused("BOOKS_ACCOUNT_UNKNOWN", "hub.books.vat.%s".formatted(code));
    return account;
  }
}
