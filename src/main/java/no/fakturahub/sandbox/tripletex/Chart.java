package no.fakturahub.sandbox.tripletex;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.fakturahub.kernel.VatRates;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The accounts and VAT types of a new company. The ids are the company's own, and no account's
/// number.
///
/// @param firstId the company's ids begin here
record Chart(long firstId) {

  private record Account(int number, String name, String ledger, boolean bank, boolean vatLocked) {}

  private static final List<Account> ACCOUNTS = List.of(
      new Account(1500, "Kundefordringer", "CUSTOMER", false, true),
      new Account(1920, "Bankinnskudd", "GENERAL", true, false),
      new Account(1940, "Betalinger underveis", "GENERAL", false, false),
      new Account(2400, "Leverandørgjeld", "VENDOR", false, true),
      new Account(2700, "Utgående merverdiavgift, høy sats", "GENERAL", false, true),
      new Account(2701, "Utgående merverdiavgift, middels sats", "GENERAL", false, true),
      new Account(2702, "Utgående merverdiavgift, råfisk", "GENERAL", false, true),
      new Account(2703, "Utgående merverdiavgift, lav sats", "GENERAL", false, true),
      new Account(3000, "Avgiftspliktig salg", "GENERAL", false, false),
      new Account(3100, "Avgiftsfritt salg", "GENERAL", false, false),
      new Account(3200, "Salg utenfor avgiftsområdet", "GENERAL", false, false),
      new Account(7100, "Bilgodtgjørelse oppgavepliktig", "GENERAL", false, true),
      new Account(7770, "Bank- og kortgebyr", "GENERAL", false, false),
      new Account(7830, "Tap på fordringer", "GENERAL", false, false));

  private static final List<String> WITHOUT_VAT = List.of("0", "5", "51", "52", "6");

  List<ObjectNode> accounts() {
    return ACCOUNTS.stream().map(this::account).toList();
  }

  Optional<ObjectNode> account(long id) {
    return accounts().stream().filter(account -> account.get("id").asLong() == id).findFirst();
  }

  ObjectNode numbered(int number) {
    return accounts().stream().filter(account -> account.get("number").asInt() == number)
        .findFirst().orElseThrow();
  }

  List<ObjectNode> vatTypes(LocalDate on) {
    var sales = VatRates.NORWEGIAN.rows().stream()
        .filter(row -> !on.isBefore(row.from()) && !on.isAfter(row.to()))
        .map(row -> vatType(row.saftCode(), row.what()).put("percentage", row.rate().percent()));
    var others = WITHOUT_VAT.stream().map(number -> vatType(number, number.equals("0")
        ? "Ingen avgiftsbehandling"
        : "Uten avgift, kode " + number).put("percentage", 0));
    return Stream.concat(sales, others).toList();
  }

  private ObjectNode vatType(String number, String name) {
    return object(firstId + 500 + Integer.parseInt(number), "vatType").put("number", number)
        .put("name", name);
  }

  private ObjectNode account(Account account) {
    var id = firstId + 100 + ACCOUNTS.indexOf(account);
    return object(id, "account").put("number", account.number()).put("name", account.name())
        .put("ledgerType", account.ledger()).put("vatLocked", account.vatLocked())
        .put("isInactive", false).put("isBankAccount", account.bank())
        .set("vatType", vatType("0", "Ingen avgiftsbehandling"));
  }

  static ObjectNode object(long id, String kind) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("version", 1)
        .put("url", "tripletex.sandbox/v2/%s/%d".formatted(kind, id));
  }
}
