package no.fakturahub.sandbox.tripletex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A voucher on its way into the books: checked, then given its number and the VAT postings of row
/// 0.
record NewVoucher(ObjectNode body, Books books) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  ObjectNode posted(long id, int number) {
    new VoucherRules(this).check();
    var year = LocalDate.parse(body.get("date").asString()).getYear();
    var voucher = Chart.object(id, "ledger/voucher").put("number", number).put("tempNumber", 0)
        .put("year", year).put("numberAsString", number + "-" + year);
    voucher.setAll(body.deepCopy().without("postings"));
    var list = voucher.putArray("postings");
    var vat = new ArrayList<ObjectNode>();
    postings().forEach(posting -> list.add(kept(posting, id + 1 + list.size(), vat)));
    vat.forEach(posting -> list
        .add(Chart.object(id + 1 + list.size(), "ledger/posting").setAll(posting)));
    return voucher;
  }

  List<JsonNode> postings() {
    return body.path("postings").valueStream().toList();
  }

  LocalDate dateOf(JsonNode posting) {
    return LocalDate.parse(posting.path("date").asString(body.path("date").asString("")));
  }

  Optional<ObjectNode> accountOf(JsonNode posting) {
    return books.chart().account(posting.path("account").path("id").asLong());
  }

  Optional<ObjectNode> customerOf(JsonNode posting) {
    return books.customer(posting.path("customer").path("id").asLong());
  }

  /// Without one it is the account's own.
  Optional<ObjectNode> vatTypeOf(JsonNode posting) {
    var id = posting.path("vatType").path("id");
    return books.chart().vatTypes(dateOf(posting)).stream()
        .filter(type -> type.get("id").asLong() == id.asLong()).findFirst();
  }

  private ObjectNode kept(JsonNode posting, long id, List<ObjectNode> vat) {
    var account = accountOf(posting).orElseThrow();
    var gross = posting.get("amountGross").decimalValue();
    var kept = Chart.object(id, "ledger/posting").put("date", dateOf(posting).toString());
    kept.setAll((ObjectNode) posting);
    kept.set("account", account);
    customerOf(posting).ifPresent(customer -> kept.set("customer", customer));
    var vatType = vatTypeOf(posting).orElseGet(() -> (ObjectNode) account.get("vatType"));
    kept.set("vatType", vatType);
    var tax = taxIn(gross, vatType.path("percentage").asDecimal(BigDecimal.ZERO));
    if (tax.signum() != 0)
      vat.add(system(posting, vatType, tax));
    return kept.put("amount", gross.subtract(tax)).put("systemGenerated", false);
  }

  /// What gross the vendor gives these postings is not known; `amount` is what balances.
  private ObjectNode system(JsonNode posting, ObjectNode vatType, BigDecimal tax) {
    var number = switch (vatType.get("number").asString()) {
      case "31" -> 2701;
      case "32" -> 2702;
      case "33" -> 2703;
      default -> 2700;
    };
    var made = body.objectNode().put("date", dateOf(posting).toString()).put("row", 0)
        .put("amount", tax).put("amountGross", 0).put("systemGenerated", true);
    return made.set("account", books.chart().numbered(number));
  }

  private static BigDecimal taxIn(BigDecimal gross, BigDecimal percent) {
    return gross.multiply(percent).divide(percent.add(HUNDRED), 2, RoundingMode.HALF_UP);
  }
}
