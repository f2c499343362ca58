package no.fakturahub.sandbox.poweroffice;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.sandbox.wire.Json;
import no.fakturahub.sandbox.wire.Json.NotJson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The calls of PowerOffice Go API v2 that a seller's sales and payments need.
@RestController("powerOfficeDoor")
@Profile("sandbox")
class Door {

  private final Tokens tokens;

  Door(Tokens powerOfficeTokens) {
    this.tokens = powerOfficeTokens;
  }

  @PostMapping(Gate.TOKEN)
  ResponseEntity<byte[]> token(
      @RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
    return json(200, tokens.make(authorization));
  }

  @GetMapping(Gate.PATH + "/Customers")
  ResponseEntity<byte[]> customers(@RequestAttribute("books") Books books,
      @RequestParam(name = "externalImportReference", defaultValue = "") String reference,
      @RequestParam(name = "PageNumber", defaultValue = "1") int page,
      @RequestParam(name = "PageSize", defaultValue = "5000") int size) {
    return list(books.customers().stream().filter(one -> reference.isEmpty()
        || reference.equals(one.path("ExternalImportReference").asString("")))
        .skip((page - 1L) * size).limit(size).toList());
  }

  @PostMapping(Gate.PATH + "/Customers")
  ResponseEntity<byte[]> newCustomer(@RequestAttribute("books") Books books,
      @RequestBody String body) {
    return json(201, books.customer(Json.read(body)));
  }

  @GetMapping(Gate.PATH + "/GeneralLedgerAccounts")
  ResponseEntity<byte[]> accounts(
      @RequestParam(name = "accountNos", defaultValue = "") String numbers) {
    var wanted = List.of(numbers.split(","));
    return list(Chart.accounts().stream().filter(one -> numbers.isEmpty()
        || wanted.contains(one.get("AccountNo").asString())).toList());
  }

  @GetMapping(Gate.PATH + "/VatCodes")
  ResponseEntity<byte[]> vatCodes() {
    return list(Chart.vatCodes());
  }

  @GetMapping(Gate.PATH + "/LockDateSettings")
  ResponseEntity<byte[]> lockDate(@RequestAttribute("books") Books books) {
    return json(200, JsonNodeFactory.instance.objectNode().put("LockDate",
        books.locked().toString()));
  }

  @PostMapping(Gate.PATH + "/Vouchers/ManualJournals")
  ResponseEntity<byte[]> manual(@RequestAttribute("books") Books books, @RequestBody String body) {
    return json(201, shown(books.voucher(Json.read(body), Form.MANUAL_LINE)));
  }

  @PostMapping(Gate.PATH + "/Vouchers/BankJournals")
  ResponseEntity<byte[]> bank(@RequestAttribute("books") Books books, @RequestBody String body) {
    return json(201, shown(books.voucher(Json.read(body), Form.BANK_LINE)));
  }

  @GetMapping(Gate.PATH + "/Customerledger/Statement")
  ResponseEntity<byte[]> statement(@RequestAttribute("books") Books books,
      @RequestParam("fromDate") String from, @RequestParam("toDate") String to,
      @RequestParam(name = "customMatchingReferences", defaultValue = "") String matching) {
    return list(books.vouchers().stream()
        .filter(one -> one.get("VoucherDate").asString().compareTo(from) >= 0
            && one.get("VoucherDate").asString().compareTo(to) <= 0)
        .flatMap(one -> entries(one, books)).filter(entry -> matching.isEmpty()
            || matching.equals(entry.path("CustomMatchingReference").asString("")))
        .toList());
  }

  /// Nothing is matched here: each entry is open by itself.
  @GetMapping(Gate.PATH + "/Customerledger/OpenItems")
  ResponseEntity<byte[]> openItems(@RequestAttribute("books") Books books,
      @RequestParam("date") String on) {
    return list(books.vouchers().stream()
        .filter(one -> one.get("VoucherDate").asString().compareTo(on) <= 0)
        .flatMap(one -> entries(one, books))
        .map(entry -> entry.set("Balance", entry.get("Amount"))).map(ObjectNode.class::cast)
        .toList());
  }

  private static Stream<ObjectNode> entries(ObjectNode voucher, Books books) {
    return voucher.get("VoucherLines").valueStream()
        .filter(line -> books.isCustomer(line.get("AccountId").asLong()))
        .map(line -> JsonNodeFactory.instance.objectNode()
            .put("VoucherId", voucher.get("Id").asString())
            .put("VoucherNo", voucher.get("VoucherNo").asInt())
            .put("CustomMatchingReference", line.path("CustomMatchingReference").asString(""))
            .put("Amount", line.get("CurrencyAmount").decimalValue())
            .put("ExternalImportReference",
                voucher.path("ExternalImportReference").asString("")));
  }

  @ExceptionHandler
  void notJson(NotJson mistake, HttpServletResponse response) throws IOException {
    Gate.refuse(Rejected.invalid("Not JSON"), response);
  }

  @ExceptionHandler
  void refused(Rejected rejected, HttpServletResponse response) throws IOException {
    Gate.refuse(rejected, response);
  }

  private static ObjectNode shown(ObjectNode voucher) {
    return voucher.deepCopy().without("Sums");
  }

  private static ResponseEntity<byte[]> list(List<ObjectNode> all) {
    return all.isEmpty()
        ? ResponseEntity.noContent().build()
        : json(200, JsonNodeFactory.instance.arrayNode().addAll(all));
  }

  static ResponseEntity<byte[]> json(int status, JsonNode body) {
    return ResponseEntity.status(status).header("Content-Type", "application/json; charset=utf-8")
        .body(Json.bytes(body));
  }
}
