package no.fakturahub.sandbox.fiken;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import no.fakturahub.sandbox.wire.Json;
import no.fakturahub.sandbox.wire.Json.NotJson;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The calls of Fiken API v2 that a seller's sales and payments need.
@RestController("fikenDoor")
@RequestMapping(Gate.PATH + "/companies/{slug}")
@Profile("sandbox")
class Door {

  private final Companies companies;

  Door(Companies fikenCompanies) {
    this.companies = fikenCompanies;
  }

  @GetMapping("/contacts")
  ResponseEntity<byte[]> contacts(@PathVariable("slug") String slug, Page page,
      @RequestParam(name = "organizationNumber", defaultValue = "") String organization,
      @RequestParam(name = "memberNumberString", defaultValue = "") String member) {
    return page.of(companies.books(slug).contacts().stream()
        .filter(has("organizationNumber", organization))
        .filter(has("memberNumberString", member)).toList());
  }

  @GetMapping("/contacts/{id}")
  ResponseEntity<byte[]> contact(@PathVariable("slug") String slug, @PathVariable("id") long id) {
    return companies.books(slug).contacts().stream()
        .filter(one -> one.get("contactId").asLong() == id).findFirst().map(Page::json)
        .orElseThrow(() -> new Rejected(404, "No contact (sandbox)"));
  }

  @PostMapping("/contacts")
  ResponseEntity<Void> newContact(@PathVariable("slug") String slug, @RequestBody String body,
      HttpServletRequest asked) {
    return made(asked, companies.books(slug).contact(Json.read(body)));
  }

  @GetMapping("/bankAccounts")
  ResponseEntity<byte[]> bankAccounts(Page page) {
    return page.of(List.of(bank("1920:10001", "Driftskonto"), bank("1940", "Vipps")));
  }

  @GetMapping("/sales")
  ResponseEntity<byte[]> sales(@PathVariable("slug") String slug, Page page,
      @RequestParam(name = "saleNumber", defaultValue = "") String number,
      @RequestParam(name = "settled", defaultValue = "") String settled) {
    return page.of(companies.books(slug).sales().stream().map(Door::withBalance)
        .filter(has("saleNumber", number)).filter(has("settled", settled)).toList());
  }

  @PostMapping("/sales")
  ResponseEntity<Void> newSale(@PathVariable("slug") String slug, @RequestBody String body,
      HttpServletRequest asked) {
    return made(asked, companies.books(slug).sale(Json.read(body)));
  }

  @PostMapping("/sales/{id}/payments")
  ResponseEntity<Void> newPayment(@PathVariable("slug") String slug, @PathVariable("id") long id,
      @RequestBody String body, HttpServletRequest asked) {
    return made(asked, companies.books(slug).payment(id, Json.read(body)));
  }

  @GetMapping("/journalEntries")
  ResponseEntity<byte[]> journals(@PathVariable("slug") String slug, Page page,
      @RequestParam(name = "date", defaultValue = "") String date) {
    return page.of(companies.books(slug).journals().stream().filter(has("date", date)).toList());
  }

  @PostMapping("/generalJournalEntries")
  ResponseEntity<Void> newJournals(@PathVariable("slug") String slug, @RequestBody String body,
      HttpServletRequest asked) {
    return made(asked, companies.books(slug).journals(Json.read(body)));
  }

  @ExceptionHandler
  void notJson(NotJson mistake, HttpServletResponse response) throws IOException {
    Gate.refuse(Rejected.invalid("Not JSON"), response);
  }

  @ExceptionHandler
  void refused(Rejected rejected, HttpServletResponse response) throws IOException {
    Gate.refuse(rejected, response);
  }

  private static ResponseEntity<Void> made(HttpServletRequest asked, long id) {
    return ResponseEntity.created(URI.create(asked.getRequestURL() + "/" + id)).build();
  }

  private static ObjectNode withBalance(ObjectNode sale) {
    var paid = sale.get("salePayments").valueStream().mapToLong(one -> one.get("amount").asLong())
        .sum();
    var left = sale.get("netAmount").asLong() + sale.get("vatAmount").asLong() - paid;
    return sale.put("outstandingBalance", left).put("settled", left == 0).put("totalPaid", paid);
  }

  private static ObjectNode bank(String code, String name) {
    return JsonNodeFactory.instance.objectNode().put("accountCode", code).put("name", name)
        .put("type", "normal").put("inactive", false);
  }

  private static Predicate<JsonNode> has(String field, String value) {
    return object -> value.isEmpty() || object.path(field).asString("").equals(value);
  }
}
