package no.fakturahub.sandbox.tripletex;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import no.fakturahub.sandbox.wire.Json;
import no.fakturahub.sandbox.wire.Json.NotJson;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The calls of Tripletex API v2 that a seller's sales and payments need.
@RestController("tripletexDoor")
@RequestMapping(Gate.PATH)
@Profile("sandbox")
class Door {

  private final Sessions sessions;
  private final Clock clock;

  Door(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @PostMapping("/token/session/:create")
  ResponseEntity<byte[]> session(@RequestBody String body) {
    return Answer.json(HttpStatus.CREATED, Answer.one(sessions.create(Json.read(body))));
  }

  @GetMapping("/customer")
  ResponseEntity<byte[]> customers(@RequestAttribute Books books,
      @RequestParam(defaultValue = "") String organizationNumber,
      @RequestParam(defaultValue = "") String customerName, Page page) {
    return page.of(books.customers().stream()
        .filter(customer -> organizationNumber.isEmpty()
            || has("organizationNumber", organizationNumber).test(customer))
        .filter(customer -> lowerCase(customer.path("name").asString(""))
            .contains(lowerCase(customerName)))
        .toList(), Shape.CUSTOMER);
  }

  @PostMapping("/customer")
  ResponseEntity<byte[]> newCustomer(@RequestAttribute Books books, @RequestBody String body) {
    var customer = checked(body, Shape.CUSTOMER);
    if (!customer.has("name"))
      throw Rejected.invalid(List.of(new Complaint("name", "Feltet må fylles ut.")));
    return Answer.created(books.add(customer), Shape.CUSTOMER);
  }

  @GetMapping("/ledger/account")
  ResponseEntity<byte[]> accounts(@RequestAttribute Books books,
      @RequestParam(defaultValue = "") Set<String> number, Page page) {
    return page.of(books.chart().accounts().stream().filter(
        account -> number.isEmpty() || number.contains(account.get("number").asString())).toList(),
        Shape.ACCOUNT);
  }

  @GetMapping("/ledger/vatType")
  ResponseEntity<byte[]> vatTypes(@RequestAttribute Books books,
      @RequestParam(defaultValue = "") String vatDate, Page page) {
    var on = vatDate.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(vatDate);
    return page.of(books.vatTypes(on), Shape.VAT_TYPE);
  }

  @GetMapping("/ledger/posting/openPost")
  ResponseEntity<byte[]> openPosts(@RequestAttribute Books books, @RequestParam String date,
      @RequestParam(defaultValue = "0") long customerId, Page page) {
    return page.of(books.openPosts(date, customerId), Shape.POSTING);
  }

  @PutMapping("/ledger/posting/:closePostings")
  ResponseEntity<byte[]> close(@RequestAttribute Books books, @RequestBody String body,
      Page page) {
    books.close(Json.read(body));
    return page.of(List.of(), Shape.POSTING);
  }

  @GetMapping("/ledger/accountingPeriod")
  ResponseEntity<byte[]> periods(@RequestAttribute Books books,
      @RequestParam(defaultValue = "1970-01-01") String startFrom, Page page) {
    return page.of(books.company().periods(LocalDate.parse(startFrom)), Shape.PERIOD);
  }

  @PostMapping("/ledger/voucher")
  ResponseEntity<byte[]> newVoucher(@RequestAttribute Books books, @RequestBody String body) {
    return Answer.created(books.post(checked(body, Shape.VOUCHER)), Shape.VOUCHER);
  }

  @GetMapping("/ledger/voucher/>externalVoucherNumber")
  ResponseEntity<byte[]> vouchersByExternalNumber(@RequestAttribute Books books,
      @RequestParam(defaultValue = "") String externalVoucherNumber, Page page) {
    return page.of(books.vouchers(externalVoucherNumber), Shape.VOUCHER);
  }

  /// The first day is in, the last is not.
  @GetMapping("/ledger/voucher")
  ResponseEntity<byte[]> vouchers(@RequestAttribute Books books,
      @RequestParam(defaultValue = "") String dateFrom,
      @RequestParam(defaultValue = "") String dateTo, Page page) {
    if (dateFrom.isEmpty() || dateTo.isEmpty())
      throw Rejected.invalid(List.of(
          new Complaint(dateFrom.isEmpty() ? "dateFrom" : "dateTo", "Kan ikke være null.")));
    if (!LocalDate.parse(dateFrom).isBefore(LocalDate.parse(dateTo)))
      throw Rejected.invalid(List.of(new Complaint("dateFrom", ("'From and including' value %s is "
          + "greater than or equal 'To and excluding' value %s").formatted(dateFrom, dateTo))));
    return page.of(books.vouchers().stream().filter(voucher -> {
      var date = voucher.get("date").asString();
      return date.compareTo(dateFrom) >= 0 && date.compareTo(dateTo) < 0;
    }).toList(), Shape.VOUCHER);
  }

  @ExceptionHandler
  void notJson(NotJson mistake, HttpServletResponse response) throws IOException {
    Gate.refuse(new Rejected(422, 22000, "Invalid JSON. (sandbox)"), response);
  }

  @ExceptionHandler
  void refused(Rejected rejected, HttpServletResponse response) throws IOException {
    Gate.refuse(rejected, response);
  }

  private static ObjectNode checked(String body, Shape shape) {
    if (!(Json.read(body) instanceof ObjectNode object))
      throw new Rejected(422, 22000, "Not an object. (sandbox)");
    shape.check(object);
    return object;
  }

  private static Predicate<JsonNode> has(String field, String value) {
    return object -> object.path(field).asString("").equals(value);
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
