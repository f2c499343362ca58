package no.fakturahub.sandbox.fiken;

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

/// What a person or a test does in the sandbox itself: read the books, close periods, ask for trouble.
@RestController("fikenDesk")
@RequestMapping("/sandbox/fiken")
@Profile("sandbox")
class Desk {

  private final Companies companies;
  private final Tokens tokens;
  private final Faults faults;

  Desk(Companies fikenCompanies, Tokens fikenTokens, Faults fikenFaults) {
    this.companies = fikenCompanies;
    this.tokens = fikenTokens;
    this.faults = fikenFaults;
  }

  /// Everything in one company's books, and øre on each account.
  @GetMapping("/books/{slug}")
  ResponseEntity<byte[]> books(@PathVariable("slug") String slug) {
    var books = companies.books(slug);
    var told = JsonNodeFactory.instance.objectNode();
    told.putArray("contacts").addAll(books.contacts());
    told.putArray("sales").addAll(books.sales());
    told.putArray("journals").addAll(books.journals());
    var balances = told.putObject("balances");
    books.balances().forEach(balances::put);
    return Page.json(told);
  }

  /// Who was banned, and how often anybody asked too often.
  @GetMapping("/limits")
  ResponseEntity<byte[]> limits() {
    return Page.json(JsonNodeFactory.instance.objectNode().put("banned", tokens.banned().size())
        .put("hurried", tokens.hurried()));
  }

  /// `{"closedUntil": date}`
  @PostMapping("/books/{slug}")
  void close(@PathVariable("slug") String slug, @RequestBody String body) {
    companies.books(slug)
        .closeUntil(LocalDate.parse(Json.read(body).path("closedUntil").asString("1970-01-01")));
  }

  /// `{"kind": "ANSWER_LOST", "times": 1, "after": 0, "call": "POST /sales"}`
  @PostMapping("/faults")
  void strike(@RequestBody Fault fault) {
    faults.add(fault);
  }

  @DeleteMapping("/faults")
  void relent() {
    faults.clear();
    tokens.forgive();
  }
}
