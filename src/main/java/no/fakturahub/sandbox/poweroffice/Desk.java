package no.fakturahub.sandbox.poweroffice;

import java.time.LocalDate;
import no.fakturahub.sandbox.wire.Faults;
import no.fakturahub.sandbox.wire.Faults.Fault;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a person or a test does in the sandbox itself: read the books, lock them, ask for trouble.
@RestController("powerOfficeDesk")
@RequestMapping("/sandbox/poweroffice")
@Profile("sandbox")
class Desk {

  private final Companies companies;
  private final Limit limit;
  private final Faults faults;

  Desk(Companies powerOfficeCompanies, Limit powerOfficeLimit, Faults powerOfficeFaults) {
    this.companies = powerOfficeCompanies;
    this.limit = powerOfficeLimit;
    this.faults = powerOfficeFaults;
  }

  /// Everything in one client's books, and øre on each account.
  @GetMapping("/books/{client}")
  ResponseEntity<byte[]> books(@PathVariable("client") String client) {
    var books = companies.books(client);
    var told = JsonNodeFactory.instance.objectNode();
    told.putArray("customers").addAll(books.customers());
    told.putArray("vouchers").addAll(books.vouchers());
    var balances = told.putObject("balances");
    books.balances().forEach(balances::put);
    return Door.json(200, told);
  }

  /// How many requests were refused because they came too often.
  @GetMapping("/limits")
  ResponseEntity<byte[]> limits() {
    return Door.json(200, JsonNodeFactory.instance.objectNode().put("refused", limit.refused()));
  }

  /// `{"lockDate": date}`
  @PostMapping("/books/{client}")
  void lock(@PathVariable("client") String client, @RequestBody String body) {
    companies.books(client)
        .lock(LocalDate.parse(Json.read(body).path("lockDate").asString("1970-01-01")));
  }

  /// `{"kind": "ANSWER_LOST", "times": 1, "after": 0, "call": "POST /Vouchers/ManualJournals"}`
  @PostMapping("/faults")
  void strike(@RequestBody Fault fault) {
    faults.add(fault);
  }

  @DeleteMapping("/faults")
  void relent() {
    faults.clear();
  }
}
