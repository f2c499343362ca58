package no.fakturahub.sandbox.fiken;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The fields of what is sent: Fiken refuses those it does not know, and misses those it demands (API v2 document
/// 2.0.0, "Responses", 400).
record Form(Set<String> known, List<String> demanded) {

  static final Form CONTACT = new Form(Set.of("name", "email", "organizationNumber", "phoneNumber",
      "memberNumberString", "customer", "supplier", "bankAccountNumber", "currency", "language",
      "inactive", "daysUntilInvoicingDueDate", "address"), List.of("name"));
  static final Form ADDRESS = new Form(Set.of("streetAddress", "streetAddressLine2", "city",
      "postCode", "country"), List.of("country"));
  static final Form SALE = new Form(Set.of("saleNumber", "date", "kind", "paid", "totalPaid",
      "lines", "customerId", "currency", "dueDate", "kid", "paymentAccount", "paymentDate",
      "paymentFee", "projectId"), List.of("date", "kind", "paid", "lines", "currency"));
  static final Form SALE_LINE = new Form(Set.of("description", "netPrice", "vat", "account",
      "vatType", "projectId"), List.of("vatType", "description"));
  static final Form PAYMENT = new Form(Set.of("date", "account", "amount", "currency",
      "amountInNok", "fee"), List.of("date", "account", "amount"));
  static final Form JOURNALS = new Form(Set.of("description", "open", "journalEntries"),
      List.of("journalEntries"));
  static final Form JOURNAL = new Form(Set.of("description", "date", "lines"),
      List.of("description", "date", "lines"));
  static final Form JOURNAL_LINE = new Form(Set.of("amount", "debitAccount", "debitVatCode",
      "creditAccount", "creditVatCode"), List.of("amount"));

  /// @throws Rejected where it is otherwise
  JsonNode check(JsonNode sent) {
    sent.propertyNames().forEach(name -> {
      if (!known.contains(name))
        throw Rejected.invalid("Unexpected field " + name);
    });
    demanded.forEach(name -> {
      if (!sent.hasNonNull(name))
        throw Rejected.invalid("Missing field " + name);
    });
    if (sent.path("description").asString("").length() > 200)
      throw Rejected.invalid("description is longer than 200");
    return sent;
  }
}
