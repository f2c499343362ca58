package no.fakturahub.sandbox.poweroffice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fakturahub.kernel.VatRates;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The accounts and VAT codes of a new client. Ids are no account's number.
final class Chart {

  private static final int FIRST_ACCOUNT = 500_000;
  private static final int FIRST_VAT = 700;

  private static final Map<Integer, String> ACCOUNTS = Map.ofEntries(
      Map.entry(1920, "Bankinnskudd"), Map.entry(1940, "Betalinger underveis"),
      Map.entry(2700, "Utgående merverdiavgift, høy sats"),
      Map.entry(2701, "Utgående merverdiavgift, middels sats"),
      Map.entry(2702, "Utgående merverdiavgift, råfisk"),
      Map.entry(2703, "Utgående merverdiavgift, lav sats"), Map.entry(3000, "Avgiftspliktig salg"),
      Map.entry(3100, "Avgiftsfritt salg"), Map.entry(3200, "Salg utenfor avgiftsområdet"),
      Map.entry(7770, "Bank- og kortgebyr"), Map.entry(7830, "Tap på fordringer"));
  private static final Map<String, Integer> VAT_ACCOUNTS = Map.of("3", 2700, "31", 2701, "32",
      2702, "33", 2703);

  private Chart() {}

  static List<ObjectNode> accounts() {
    return ACCOUNTS.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(one -> object().put("Id", FIRST_ACCOUNT + one.getKey())
            .put("AccountNo", one.getKey()).put("Name", one.getValue()).put("IsActive", true)
            .put("IsVatCodeLocked", false).put("IsDepartmentRequired", false)
            .put("IsProjectRequired", false))
        .toList();
  }

  /// @throws Rejected when there is no such account
  static int number(long id) {
    var number = (int) id - FIRST_ACCOUNT;
    if (!ACCOUNTS.containsKey(number))
      throw Rejected.invalid("Account with Id = %d not found.".formatted(id));
    return number;
  }

  static List<ObjectNode> vatCodes() {
    var sales = VatRates.NORWEGIAN.rows().stream().map(row -> vatCode(row.saftCode(), row.from())
        .put("Rate", row.rate().percent().movePointLeft(2))
        .put("ValidTo", row.to().equals(LocalDate.MAX) ? null : row.to().toString()));
    var others = Stream.of("0", "5", "51", "52", "6")
        .map(code -> vatCode(code, LocalDate.of(2000, 1, 1)).put("Rate", 0));
    return Stream.concat(sales, others).toList();
  }

  /// @throws Rejected when there is no such code
  static String vatCode(long id) {
    var code = Long.toString(id - FIRST_VAT);
    if (vatCodes().stream().noneMatch(one -> one.get("Code").asString().equals(code)))
      throw Rejected.invalid("VatCode with Id = %d not found.".formatted(id));
    return code;
  }

  /// @return zero where there is no VAT
  static int vatAccount(String code) {
    return VAT_ACCOUNTS.getOrDefault(code, 0);
  }

  private static ObjectNode vatCode(String code, LocalDate from) {
    return object().put("Id", FIRST_VAT + Integer.parseInt(code)).put("Code", code)
        .put("Name", "Kode " + code).put("IsActive", true).put("ValidFrom", from.toString());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
