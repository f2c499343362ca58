package no.fakturahub.sandbox.tripletex;

import java.util.List;
import no.fakturahub.sandbox.wire.Faults;
import no.fakturahub.sandbox.wire.Faults.Fault;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a person or a test does in the sandbox itself: read the books, close periods, ask for
/// trouble.
@RestController("tripletexDesk")
@RequestMapping("/sandbox/tripletex")
@Profile("sandbox")
class Desk {

  private final Companies companies;
  private final Faults faults;

  Desk(Companies companies, Faults tripletexFaults) {
    this.companies = companies;
    this.faults = tripletexFaults;
  }

  /// Every voucher of every company, each with the employee token that its company is known by.
  @GetMapping("/books")
  ResponseEntity<byte[]> books() {
    var list = JsonNodeFactory.instance.arrayNode();
    companies.all().forEach((name, books) -> list.addAll(signed(name, books.vouchers())));
    return Answer.json(HttpStatus.OK, list);
  }

  @GetMapping("/customers")
  ResponseEntity<byte[]> customers() {
    var list = JsonNodeFactory.instance.arrayNode();
    companies.all().forEach((name, books) -> list.addAll(signed(name, books.customers())));
    return Answer.json(HttpStatus.OK, list);
  }

  /// `{"closedUntil": date, "reconciledUntil": date, "vatRegistered": false}`; what is left out is
  /// as when new.
  @PostMapping("/companies/{name}")
  void change(@PathVariable String name, @RequestBody String company) {
    companies.books(name).change(Company.of(Json.read(company)));
  }

  /// `{"kind": "ANSWER_LOST", "times": 1, "after": 0, "call": "POST /ledger/voucher"}`
  @PostMapping("/faults")
  void strike(@RequestBody Fault fault) {
    faults.add(fault);
  }

  @DeleteMapping("/faults")
  void relent() {
    faults.clear();
  }

  private static List<ObjectNode> signed(String company, List<ObjectNode> rows) {
    return rows.stream().map(row -> row.deepCopy().put("company", company)).toList();
  }
}
