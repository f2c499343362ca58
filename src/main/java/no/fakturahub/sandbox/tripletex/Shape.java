package no.fakturahub.sandbox.tripletex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Which fields an object on the wire has. Only those that a seller's sales and payments need are
/// known here: the real one knows more, and refuses what it does not know in the same words.
final class Shape {

  private static final Shape NOTHING = new Shape();

  static final Shape ADDRESS = new Shape().number("id").text("url", "addressLine1", "addressLine2",
      "postalCode", "city");
  static final Shape CUSTOMER = new Shape().number("id", "version", "customerNumber")
      .text("url", "name", "organizationNumber", "email", "invoiceEmail", "description", "language")
      .flag("isCustomer", "isInactive", "isPrivateIndividual")
      .of(ADDRESS, "postalAddress", "physicalAddress");
  static final Shape VAT_TYPE = new Shape().number("id", "version", "percentage").text("url",
      "name", "number");
  static final Shape ACCOUNT = new Shape().number("id", "version", "number")
      .text("url", "name", "ledgerType").flag("vatLocked", "isInactive", "isBankAccount")
      .of(VAT_TYPE, "vatType");
  static final Shape PERIOD = new Shape().number("id", "version", "number")
      .text("url", "name", "start", "end").flag("isClosed");
  static final Shape POSTING = new Shape()
      .number("id", "version", "row", "amount", "amountGross", "amountGrossCurrency")
      .text("url", "date", "description", "invoiceNumber", "termOfPayment").flag("systemGenerated")
      .of(ACCOUNT, "account").of(CUSTOMER, "customer", "supplier").of(VAT_TYPE, "vatType");
  static final Shape VOUCHER = new Shape().number("id", "version", "number", "tempNumber", "year")
      .text("url", "date", "description", "externalVoucherNumber", "numberAsString")
      .listOf(POSTING, "postings");

  private record Kind(Predicate<JsonNode> fits, Shape inside) {}

  private final Map<String, Kind> kinds = new HashMap<>();

  boolean has(String field) {
    return kinds.containsKey(field);
  }

  /// What an object or a list in this field is made of; nothing where it holds a plain value.
  Shape inside(String field) {
    return kind(field).inside();
  }

  /// @throws Rejected for fields that are unknown, of another type, or null
  void check(JsonNode body) {
    var misfits = new ArrayList<Complaint>();
    var nulls = new ArrayList<Complaint>();
    collect(body, "", "", misfits, nulls);
    if (!misfits.isEmpty())
      throw Rejected.unmapped(misfits);
    if (!nulls.isEmpty())
      throw Rejected.invalid(nulls);
  }

  private void collect(JsonNode object, String field, String path, List<Complaint> misfits,
      List<Complaint> nulls) {
    for (var property : object.properties()) {
      var name = property.getKey();
      var value = property.getValue();
      if (!has(name))
        misfits.add(new Complaint(name, "Feltet eksisterer ikke i objektet.", path + name));
      else if (value.isNull())
        nulls.add(new Complaint(field + name, "Kan ikke være null.", path + name));
      else if (!kind(name).fits().test(value))
        misfits.add(new Complaint(name, "Verdien er ikke av korrekt type for dette feltet.",
            path + name));
      else if (value.isObject())
        inside(name).collect(value, field + name + ".", path + name + ".", misfits, nulls);
      else
        for (var i = 0; i < value.size(); i++) {
          inside(name).collect(value.get(i), field + name + ".",
              "%s%s[%d].".formatted(path, name, i), misfits, nulls);
        }
    }
  }

  private Kind kind(String field) {
    return kinds.getOrDefault(field, new Kind(_ -> false, NOTHING));
  }

  private Shape number(String... fields) {
    return all(new Kind(JsonNode::isNumber, NOTHING), fields);
  }

  private Shape text(String... fields) {
    return all(new Kind(JsonNode::isString, NOTHING), fields);
  }

  private Shape flag(String... fields) {
    return all(new Kind(JsonNode::isBoolean, NOTHING), fields);
  }

  private Shape of(Shape inside, String... fields) {
    return all(new Kind(JsonNode::isObject, inside), fields);
  }

  private Shape listOf(Shape inside, String... fields) {
    return all(new Kind(JsonNode::isArray, inside), fields);
  }

  private Shape all(Kind kind, String... fields) {
    List.of(fields).forEach(field -> kinds.put(field, kind));
    return this;
  }
}
