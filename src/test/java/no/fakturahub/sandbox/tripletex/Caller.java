package no.fakturahub.sandbox.tripletex;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import no.fakturahub.sandbox.wire.Json;
import tools.jackson.databind.JsonNode;

/// Somebody with a session in one company.
final class Caller {

  private final StandIn tripletex;
  private final String company;
  private final String session;

  Caller(StandIn tripletex, String company) {
    this.tripletex = tripletex;
    this.company = company;
    this.session = value(create(tripletex, company, "2026-11-24")).get("token").asString();
  }

  static HttpResponse<String> create(StandIn tripletex, String employee, String expires) {
    return tripletex
        .send(tripletex.request("/v2/token/session/:create").POST(BodyPublishers.ofString("""
            {"consumerToken":"sandbox-consumer","employeeToken":"%s","expirationDate":"%s"}"""
            .formatted(employee, expires))));
  }

  HttpResponse<String> get(String path) {
    return tripletex.send(authorized(path).GET());
  }

  HttpResponse<String> post(String path, String body) {
    return tripletex.send(authorized(path).header("Content-Type", "application/json; charset=utf-8")
        .POST(BodyPublishers.ofString(body)));
  }

  /// A voucher with `A1500` for the id of account 1500, and so on.
  String sale(String date, int debit, int credit) {
    return named("""
        {"date":"%1$s","description":"Faktura 1","externalVoucherNumber":"ours","postings":[
        {"row":1,"date":"%1$s","account":{"id":A1500},"customer":{"id":CUSTOMER},\
        "amountGross":%2$d,"amountGrossCurrency":%2$d},
        {"row":2,"date":"%1$s","account":{"id":A3000},"vatType":{"id":V3},\
        "amountGross":%3$d,"amountGrossCurrency":%3$d}]}""".formatted(date, debit, credit));
  }

  /// The text with the company's ids for `A1500`, `V3` and `CUSTOMER`.
  String named(String text) {
    var named = text;
    for (var account : values(get("/ledger/account"))) {
      named = named.replace("A" + account.get("number").asString(), account.get("id").asString());
    }
    for (var vat : values(get("/ledger/vatType?vatDate=2026-11-23"))) {
      named = named.replace("V" + vat.get("number").asString() + "}",
          vat.get("id").asString() + "}");
    }
    if (!named.contains("CUSTOMER"))
      return named;
    if (tripletex.customers(company).isEmpty())
      post("/customer", "{\"name\":\"Kari\"}");
    return named.replace("CUSTOMER", tripletex.customers(company).getFirst().get("id").asString());
  }

  static JsonNode value(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return Json.read(response.body()).get("value");
  }

  static JsonNode values(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.read(response.body()).get("values");
  }

  private HttpRequest.Builder authorized(String path) {
    return tripletex.request("/v2" + path).header("Authorization", "Basic " + Base64.getEncoder()
        .encodeToString(("0:" + session).getBytes(StandardCharsets.UTF_8)));
  }
}
