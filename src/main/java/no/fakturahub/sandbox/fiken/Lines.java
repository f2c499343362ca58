package no.fakturahub.sandbox.fiken;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.sandbox.wire.Vat;
import tools.jackson.databind.JsonNode;

/// What a transaction does to the accounts: VAT goes to accounts of its own, and the sum is nothing.
final class Lines {

  private static final Set<String> ACCOUNTS = Set.of("1500", "1920:10001", "1940", "2700", "2701",
      "2702", "2703", "3000", "3100", "3200", "7770", "7830");
  private static final Map<String, String> VAT_CODES = Map.of("HIGH", "3", "MEDIUM", "31",
      "RAW_FISH", "32", "LOW", "33", "EXEMPT", "5", "EXEMPT_REVERSE", "51",
      "EXEMPT_IMPORT_EXPORT", "52", "OUTSIDE", "6", "NONE", "7");
  private static final Map<String, String> VAT_ACCOUNTS = Map.of("3", "2700", "31", "2701", "32",
      "2702", "33", "2703");

  private final LocalDate date;
  private final SortedMap<String, Long> sums = new TreeMap<>();

  Lines(LocalDate date) {
    this.date = date;
  }

  /// Debit is positive.
  Lines add(String account, long ore) {
    var known = account.startsWith("1500:") || ACCOUNTS.contains(account);
    if (!known)
      throw Rejected.invalid("No account " + account);
    sums.merge(account, ore, Long::sum);
    return this;
  }

  /// A sale's line tells its VAT.
  void sold(JsonNode line) {
    var type = line.path("vatType").asString("");
    var code = VAT_CODES.get(type);
    if (code == null)
      throw Rejected.invalid("Unknown vatType " + type);
    add(line.path("account").asString(""), -line.path("netPrice").asLong());
    if (line.path("vat").asLong() != 0)
      add(vatAccount(code), -line.path("vat").asLong());
  }

  /// A journal's line does not: net where it is debit, and gross where it is credit.
  void journal(JsonNode line) {
    var amount = line.path("amount").asLong();
    if (line.has("debitAccount")) {
      var code = line.path("debitVatCode").asString("");
      add(line.path("debitAccount").asString(), amount);
      if (VAT_ACCOUNTS.containsKey(code))
        add(vatAccount(code), Vat.on(amount, code, date));
    }
    if (line.has("creditAccount")) {
      var code = line.path("creditVatCode").asString("");
      var vat = VAT_ACCOUNTS.containsKey(code)
          ? Vat.in(amount, code, date)
          : 0;
      add(line.path("creditAccount").asString(), vat - amount);
      if (vat != 0)
        add(vatAccount(code), -vat);
    }
  }

  private static String vatAccount(String code) {
    var account = VAT_ACCOUNTS.get(code);
    if (account == null)
      throw Rejected.invalid("No VAT on code " + code);
    return account;
  }

  /// @throws Rejected when it does not balance
  SortedMap<String, Long> balanced() {
    var sum = sums.values().stream().mapToLong(Long::longValue).sum();
    if (sum != 0)
      throw Rejected.invalid("Off by " + sum);
    return sums;
  }
}
