package no.fakturahub.sandbox.fiken;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.fakturahub.sandbox.wire.Journal;
import no.fakturahub.sandbox.wire.Journal.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One company's books, remembered whatever happens to the process. Nothing is looked up before it is added: Fiken
/// promises no guard, so the sandbox has none either.
final class Books {

  private static final String FLAG = "Fri postering registrert via API: ";

  private final Journal journal;
  private final List<ObjectNode> contacts = new ArrayList<>();
  private final List<ObjectNode> sales = new ArrayList<>();
  private final List<ObjectNode> journals = new ArrayList<>();
  private final SortedMap<String, Long> balances = new TreeMap<>();
  private LocalDate closedUntil = LocalDate.EPOCH;
  private long lastId = 10_000;

  Books(Path file) {
    journal = new Journal(file, this::happened);
  }

  synchronized List<ObjectNode> contacts() {
    return List.copyOf(contacts);
  }

  synchronized List<ObjectNode> sales() {
    return sales.stream().map(ObjectNode::deepCopy).toList();
  }

  synchronized List<ObjectNode> journals() {
    return List.copyOf(journals);
  }

  /// Øre on each account.
  synchronized SortedMap<String, Long> balances() {
    return new TreeMap<>(balances);
  }

  synchronized long contact(JsonNode sent) {
    Form.CONTACT.check(sent);
    if (sent.has("address"))
      Form.ADDRESS.check(sent.get("address"));
    var id = lastId + 1;
    var contact = (ObjectNode) sent.deepCopy();
    commit("contact", contact.put("contactId", id).put("customerNumber", id)
        .put("customerAccountCode", "1500:" + id), Map.of());
    return id;
  }

  synchronized long sale(JsonNode sent) {
    Form.SALE.check(sent);
    var contact = find(contacts, "contactId", sent.path("customerId").asLong());
    var lines = new Lines(open(sent));
    var net = 0L;
    var vat = 0L;
    for (var line : sent.get("lines")) {
      lines.sold(Form.SALE_LINE.check(line));
      net += line.path("netPrice").asLong();
      vat += line.path("vat").asLong();
    }
    lines.add(contact.get("customerAccountCode").asString(), net + vat);
    var id = lastId + 1;
    var sale = (ObjectNode) sent.deepCopy();
    sale.remove(List.of("paid", "customerId", "projectId", "paymentFee"));
    commit("sale", sale.put("saleId", id).put("transactionId", id).put("netAmount", net)
        .put("vatAmount", vat).put("settled", false).put("deleted", false)
        .set("customer", contact), lines.balanced());
    return id;
  }

  synchronized long payment(long saleId, JsonNode sent) {
    Form.PAYMENT.check(sent);
    var sale = find(sales, "saleId", saleId);
    if (sent.path("amount").asLong() <= 0)
      throw Rejected.invalid("A payment is more than nothing");
    var id = lastId + 1;
    var payment = (ObjectNode) sent.deepCopy();
    commit("payment", payment.put("paymentId", id).put("sale", saleId),
        new Lines(open(sent)).add(sent.path("account").asString(), sent.path("amount").asLong())
            .add(sale.at("/customer/customerAccountCode").asString(),
                -sent.path("amount").asLong())
            .balanced());
    return id;
  }

  synchronized long journals(JsonNode sent) {
    Form.JOURNALS.check(sent);
    var id = lastId + 1;
    for (var entry : sent.get("journalEntries")) {
      Form.JOURNAL.check(entry);
      var lines = new Lines(open(entry));
      entry.get("lines").forEach(line -> lines.journal(Form.JOURNAL_LINE.check(line)));
      var text = FLAG + entry.path("description").asString();
      if (text.length() > 200)
        throw Rejected.invalid("description is longer than 200");
      commit("journal", JsonNodeFactory.instance.objectNode().put("journalEntryId", id + 1)
          .put("transactionId", id).put("description", text)
          .put("date", entry.path("date").asString()).set("lines", entry.get("lines")),
          lines.balanced());
    }
    return id;
  }

  synchronized void closeUntil(LocalDate day) {
    commit("closed", JsonNodeFactory.instance.objectNode().put("until", day.toString()), Map.of());
  }

  private LocalDate open(JsonNode dated) {
    var date = LocalDate.parse(dated.path("date").asString("1970-01-01"));
    if (!date.isAfter(closedUntil))
      throw Rejected.invalid("The period is closed until " + closedUntil);
    return date;
  }

  private static ObjectNode find(List<ObjectNode> all, String field, long id) {
    return all.stream().filter(one -> one.get(field).asLong() == id).findFirst()
        .orElseThrow(() -> new Rejected(404, "No %s %d (sandbox)".formatted(field, id)));
  }

  private void commit(String kind, ObjectNode value, Map<String, Long> lines) {
    var event = JsonNodeFactory.instance.objectNode().put("kind", kind);
    event.set("value", value);
    var sums = event.putObject("lines");
    lines.forEach(sums::put);
    journal.append(event);
  }

  private synchronized void happened(JsonNode event, Place place) {
    var value = (ObjectNode) event.get("value");
    switch (event.get("kind").asString()) {
      case "contact" -> contacts.add(value);
      case "sale" -> {
        value.putArray("salePayments");
        sales.add(value);
      }
      case "payment" -> ((ArrayNode) find(sales, "saleId",
          value.get("sale").asLong()).get("salePayments")).add(value.deepCopy().without("sale"));
      case "journal" -> journals.add(value);
      default -> closedUntil = LocalDate.parse(value.get("until").asString());
    }
    event.get("lines").properties()
        .forEach(line -> balances.merge(line.getKey(), line.getValue().asLong(), Long::sum));
    lastId += 10;
  }
}
