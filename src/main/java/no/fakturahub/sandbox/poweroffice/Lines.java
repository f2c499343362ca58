package no.fakturahub.sandbox.poweroffice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.kernel.Money;
import no.fakturahub.sandbox.wire.Vat;
import tools.jackson.databind.JsonNode;

/// What a voucher does to the accounts, in øre: amounts are gross, and the VAT in them goes to accounts of its own.
final class Lines {

  private static final String CUSTOMERS = "1500";

  private final LocalDate date;
  private final Books books;
  private final SortedMap<String, Long> sums = new TreeMap<>();

  Lines(LocalDate date, Books books) {
    this.date = date;
    this.books = books;
  }

  void add(JsonNode line) {
    var amount = line.path("CurrencyAmount").decimalValue(BigDecimal.ZERO);
    if (amount.signum() == 0)
      throw Rejected.invalid("CurrencyAmount is 0");
    var gross = Money.ofKroner(amount);
    var account = line.get("AccountId").asLong();
    if (books.isCustomer(account)) {
      add(CUSTOMERS, gross.ore());
      return;
    }
    var number = Integer.toString(Chart.number(account));
    var code = line.get("VatId").isNull() ? "" : Chart.vatCode(line.get("VatId").asLong());
    var vatAccount = Chart.vatAccount(code);
    var vat = vatAccount == 0 ? 0 : Vat.in(gross.ore(), code, date);
    add(number, gross.ore() - vat);
    if (vat != 0)
      add(Integer.toString(vatAccount), vat);
  }

  private void add(String account, long ore) {
    sums.merge(account, ore, Long::sum);
  }

  /// @throws Rejected when it does not balance
  SortedMap<String, Long> balanced() {
    if (sums.isEmpty() || sums.values().stream().mapToLong(Long::longValue).sum() != 0)
      throw Rejected.invalid("The voucher does not balance: " + sums);
    return sums;
  }
}
