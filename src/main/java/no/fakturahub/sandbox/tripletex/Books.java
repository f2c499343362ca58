package no.fakturahub.sandbox.tripletex;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.fakturahub.sandbox.wire.Journal;
import no.fakturahub.sandbox.wire.Journal.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One company's books, remembered whatever happens to the process. Nothing is looked up by an
/// external number before it is added: the vendor promises no guard, so the sandbox has none
/// either.
final class Books {

  private final Chart chart;
  private final Journal journal;
  private final List<ObjectNode> customers = new ArrayList<>();
  private final List<Place> vouchers = new ArrayList<>();
  private final Map<String, List<Place>> byExternalNumber = new HashMap<>();
  private final Set<Long> closed = new HashSet<>();
  private Company company = Company.NEW;
  private long lastId;

  /// The ids differ from company to company, as the vendor's do.
  Books(String name, Path file) {
    chart = new Chart(100_000L * (1 + Math.floorMod(name.hashCode(), 900)));
    lastId = chart.firstId() + 1000;
    journal = new Journal(file, this::happened);
  }

  Chart chart() {
    return chart;
  }

  synchronized Company company() {
    return company;
  }

  synchronized List<ObjectNode> customers() {
    return List.copyOf(customers);
  }

  /// Read from disk: there may be many.
  List<ObjectNode> vouchers() {
    return read(places());
  }

  synchronized List<ObjectNode> vouchers(String externalNumber) {
    return read(byExternalNumber.getOrDefault(externalNumber, List.of()));
  }

  synchronized Optional<ObjectNode> customer(long id) {
    return customers.stream().filter(known -> known.get("id").asLong() == id).findFirst();
  }

  /// On the customer ledger, and not closed.
  List<ObjectNode> openPosts(String until, long customer) {
    return vouchers().stream().flatMap(voucher -> voucher.get("postings").valueStream())
        .filter(post -> post.at("/account/ledgerType").asString("").equals("CUSTOMER"))
        .filter(post -> post.get("date").asString().compareTo(until) <= 0)
        .filter(post -> customer == 0 || post.at("/customer/id").asLong() == customer)
        .filter(post -> !isClosed(post.get("id").asLong())).map(ObjectNode.class::cast).toList();
  }

  private synchronized boolean isClosed(long posting) {
    return closed.contains(posting);
  }

  /// @throws Rejected when they do not come to nothing
  synchronized void close(JsonNode postings) {
    var ids = postings.valueStream().map(JsonNode::asLong).collect(Collectors.toSet());
    var sum = openPosts("9999-12-31", 0).stream()
        .filter(post -> ids.contains(post.get("id").asLong()))
        .map(post -> post.get("amount").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.signum() != 0)
      throw Rejected.invalid(List.of(new Complaint("", "Posteringene går ikke i null. (sandbox)")));
    commit("closed", JsonNodeFactory.instance.objectNode().set("ids", postings));
  }

  /// Øre on each account.
  SortedMap<String, Long> balances() {
    var sums = new TreeMap<String, Long>();
    vouchers().forEach(voucher -> voucher.get("postings").forEach(line -> sums.merge(
        line.at("/account/number").asString(),
        line.get("amount").decimalValue().movePointRight(2).longValueExact(), Long::sum)));
    return sums;
  }

  List<ObjectNode> vatTypes(LocalDate on) {
    return chart.vatTypes(on).stream().filter(
        type -> company().vatRegistered() || type.get("number").asString().equals("6")).toList();
  }

  synchronized ObjectNode add(ObjectNode newCustomer) {
    var customer = Chart.object(lastId + 1, "customer")
        .put("customerNumber", 10_000 + customers.size())
        .put("isCustomer", true).put("isInactive", false).setAll(newCustomer);
    return commit("customer", customer);
  }

  synchronized ObjectNode post(ObjectNode newVoucher) {
    return commit("voucher",
        new NewVoucher(newVoucher, this).posted(lastId + 1, vouchers.size() + 1));
  }

  synchronized void change(Company next) {
    commit("company", next.json());
  }

  private ObjectNode commit(String kind, ObjectNode value) {
    journal.append(JsonNodeFactory.instance.objectNode().set(kind, value));
    return value;
  }

  private synchronized List<Place> places() {
    return List.copyOf(vouchers);
  }

  private List<ObjectNode> read(List<Place> places) {
    return places.stream().map(place -> (ObjectNode) journal.read(place).get("voucher")).toList();
  }

  private void happened(JsonNode event, Place place) {
    event.properties().forEach(it -> {
      var value = (ObjectNode) it.getValue();
      switch (it.getKey()) {
        case "customer" -> customers.add(value);
        case "voucher" -> {
          vouchers.add(place);
          var name = value.path("externalVoucherNumber").asString("");
          byExternalNumber.computeIfAbsent(name, _ -> new ArrayList<>()).add(place);
        }
        case "closed" -> value.get("ids").forEach(id -> closed.add(id.asLong()));
        default -> company = Company.of(value);
      }
      lastId += 10 + value.path("postings").size();
    });
  }
}
