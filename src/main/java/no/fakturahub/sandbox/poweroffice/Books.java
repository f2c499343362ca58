package no.fakturahub.sandbox.poweroffice;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.fakturahub.sandbox.wire.Journal;
import no.fakturahub.sandbox.wire.Journal.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One client's books, remembered whatever happens to the process. No two customers, and no two vouchers, have the
/// same ExternalImportReference.
final class Books {

  private static final long FIRST_CUSTOMER = 900_000;

  private final Journal journal;
  private final List<ObjectNode> customers = new ArrayList<>();
  private final List<ObjectNode> vouchers = new ArrayList<>();
  private final SortedMap<String, Long> balances = new TreeMap<>();
  private LocalDate locked = LocalDate.EPOCH;

  Books(Path file) {
    journal = new Journal(file, this::happened);
  }

  synchronized List<ObjectNode> customers() {
    return List.copyOf(customers);
  }

  synchronized List<ObjectNode> vouchers() {
    return List.copyOf(vouchers);
  }

  synchronized SortedMap<String, Long> balances() {
    return new TreeMap<>(balances);
  }

  synchronized LocalDate locked() {
    return locked;
  }

  synchronized ObjectNode customer(JsonNode sent) {
    Form.CUSTOMER.check(sent);
    if (!sent.path("Name").isString() && !sent.path("LastName").isString())
      throw new Rejected(400, "Customer validation error(s)", "Name is missing. (sandbox)");
    refuseTaken(customers, sent, "Customer validation error(s)");
    var id = FIRST_CUSTOMER + customers.size() + 1;
    var customer = (ObjectNode) sent.deepCopy();
    customer.put("Id", id).put("Number", 10_000 + customers.size()).put("SubledgerAccountId", id);
    commit("customer", customer);
    return customer;
  }

  synchronized ObjectNode voucher(JsonNode sent, Form line) {
    Form.VOUCHER.check(sent);
    var date = LocalDate.parse(sent.get("VoucherDate").asString());
    if (!date.isAfter(locked))
      throw Rejected.invalid("VoucherDate is on or before the lock date " + locked);
    refuseTaken(vouchers, sent, "Voucher validation error(s)");
    var lines = new Lines(date, this);
    sent.path("VoucherLines").forEach(one -> lines.add(line.check(one)));
    var voucher = (ObjectNode) sent.deepCopy();
    voucher.put("Id", UUID.randomUUID().toString()).put("VoucherNo", vouchers.size() + 1)
        .put("IsReversed", false);
    var sums = voucher.putObject("Sums");
    lines.balanced().forEach(sums::put);
    commit("voucher", voucher);
    return voucher;
  }

  synchronized void lock(LocalDate until) {
    commit("lock", JsonNodeFactory.instance.objectNode().put("LockDate", until.toString()));
  }

  boolean isCustomer(long account) {
    return customers.stream().anyMatch(one -> one.get("SubledgerAccountId").asLong() == account);
  }

  private static void refuseTaken(List<ObjectNode> all, JsonNode sent, String title) {
    var reference = sent.path("ExternalImportReference").asString("");
    all.stream().filter(one -> !reference.isEmpty()
        && reference.equals(one.path("ExternalImportReference").asString(""))).findFirst()
        .ifPresent(one -> {
          throw new Rejected(400, title, "ExternalImportReference is already in use. '%s' is used "
              .formatted(reference) + "on Id = " + one.get("Id").asString() + ".");
        });
  }

  private void commit(String kind, ObjectNode value) {
    journal.append(JsonNodeFactory.instance.objectNode().set(kind, value));
  }

  private synchronized void happened(JsonNode event, Place place) {
    event.properties().forEach(it -> {
      var value = (ObjectNode) it.getValue();
      switch (it.getKey()) {
        case "customer" -> customers.add(value);
        case "voucher" -> {
          vouchers.add(value);
          value.get("Sums").properties().forEach(
              sum -> balances.merge(sum.getKey(), sum.getValue().asLong(), Long::sum));
        }
        default -> locked = LocalDate.parse(value.get("LockDate").asString());
      }
    });
  }
}
