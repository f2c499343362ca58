package no.fakturahub.sandbox.efaktura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sandbox's operator: what it takes, refuses, remembers, and does wrong when asked.
@NullUnmarked
class OperatorTest {

  private static final String INVOICE = """
      <consignmentId>c-1</consignmentId><invoices><invoice><invoiceNumber>10001</invoiceNumber>\
      <efakturaIdentifier>80012345</efakturaIdentifier><issuer>987654325</issuer>\
      <issuerName>Nordlys Handel AS</issuerName><amount>125.00</amount>\
      <dueDate>2026-12-07</dueDate><accountNumber>15031234562</accountNumber>\
      <kid>000100016</kid><invoiceUrl>https://hub.example/details/a</invoiceUrl></invoice>\
      </invoices>""";
  private static final String NAMED = "<consignmentId>c-1</consignmentId>"
      + "<invoiceNumber>10001</invoiceNumber>";

  @TempDir
  Path data;
  private StandIn operator;

  @BeforeEach
  void start() {
    operator = new StandIn(data);
  }

  @AfterEach
  void stop() {
    operator.close();
  }

  @Test
  void aConsumerIsFoundByNameAndPostalCodeWithConsentAndBlocking() throws Exception {
    assertThat(lookUp("Ingrid", "Solberg", "7030").body()).contains(
        "<efakturaIdentifier>80012345<", "<yesToAll>true<", "<blocked>false<");
    assertThat(lookUp("Per", "Motvilje", "5011").body()).contains("<yesToAll>false<",
        "<blocked>true<");
    assertThat(lookUp("Ingrid", "Solberg", "0155").body())
        .contains("getEfakturaIdentifiersResponse").doesNotContain("<consumer>");

    operator.tell("/blocks", "{\"identifier\":\"80012345\",\"issuer\":\"987654325\"}");
    assertThat(lookUp("Ingrid", "Solberg", "7030").body()).contains("<blocked>true<");
  }

  @Test
  void aConsignmentIsTakenOnceAndRememberedBeyondARestart() throws Exception {
    assertThat(operator.ask("addInvoices", INVOICE).statusCode()).isEqualTo(200);
    stop();
    cutTheLastLine("{\"id\":\"47");
    start();

    var again = operator.ask("addInvoices", INVOICE);
    assertThat(again.statusCode()).isEqualTo(500);
    assertThat(again.body()).contains("<validationFault", "<errorCode>209<");
    assertThat(operator.held()).containsOnlyOnce("\"consignment\":\"c-1\"")
        .contains("\"state\":\"IN_THE_BANK\"", "\"kid\":\"000100016\"");
    assertThat(operator.ask("getInvoiceStatus", NAMED).body()).contains("<status>PROCESSED<");
  }

  @Test
  void anInvoiceIsTakenBackOnce() throws Exception {
    operator.ask("addInvoices", INVOICE);

    assertThat(operator.ask("getCancellableInvoice", NAMED).body())
        .contains("<invoiceId>4711<");
    assertThat(operator.ask("cancelInvoice", "<invoiceId>4711</invoiceId>").statusCode())
        .isEqualTo(200);
    assertThat(operator.ask("cancelInvoice", "<invoiceId>4711</invoiceId>").body())
        .contains("<errorCode>5006<");
    assertThat(operator.ask("cancelInvoice", "<invoiceId>1</invoiceId>").body())
        .contains("<errorCode>5004<");
    assertThat(operator.ask("getInvoiceStatus", NAMED).body()).contains("<status>CANCELLED<");
  }

  @Test
  void whatIsWrongIsRefused() throws Exception {
    assertThat(operator.ask("addInvoices",
        INVOICE.replaceAll("<efakturaIdentifier>.*</efakturaIdentifier>", "")).body())
        .contains("<errorCode>5003<");
    assertThat(operator.ask("addInvoices", INVOICE.replace("c-1", "c".repeat(41))).body())
        .contains("consignmentId: ");
    assertThat(operator.ask("cancelInvoice", "addInvoices", INVOICE).body())
        .contains("SOAPAction");
    assertThat(operator.ask("deleteAll", "").body()).contains("No such operation");
    assertThat(operator.held()).isEqualTo("[]");
  }

  @Test
  void whoBlocksTheSellerGetsNothingWhateverIsSent() throws Exception {
    operator.tell("/blocks", "{\"identifier\":\"80012345\",\"issuer\":\"987654325\"}");
    operator.ask("addInvoices", INVOICE);

    assertThat(operator.ask("getInvoiceStatus", NAMED).body()).contains("<status>REJECTED<",
        "blokkert");
  }

  @Test
  void itGoesWrongAsOftenAsAsked() throws Exception {
    operator.tell("/faults", "{\"kind\":\"ANSWER_LOST\"}");
    assertThatThrownBy(() -> operator.ask("addInvoices", INVOICE))
        .isInstanceOf(IOException.class);
    assertThat(operator.held()).contains("c-1");

    operator.tell("/faults", "{\"kind\":\"TOO_MANY\",\"call\":\"getInvoiceStatus\"}");
    var wait = operator.ask("getInvoiceStatus", NAMED);
    assertThat(wait.statusCode()).isEqualTo(429);
    assertThat(wait.headers().firstValue("Retry-After")).hasValue("1");

    operator.tell("/faults", "{\"kind\":\"LATE\",\"times\":2}");
    assertThat(operator.ask("getInvoiceStatus", NAMED).body()).contains("IN_PROGRESS");
    assertThat(operator.ask("getInvoiceStatus", NAMED).body()).contains("IN_PROGRESS");
    assertThat(operator.ask("getInvoiceStatus", NAMED).body()).contains("PROCESSED");
  }

  private HttpResponse<String> lookUp(String first, String last, String postalCode)
      throws Exception {
    return operator.ask("getEfakturaIdentifiers", """
        <issuer>987654325</issuer><searchCriteria><firstName>%s</firstName>\
        <lastName>%s</lastName><postalCode>%s</postalCode></searchCriteria>"""
        .formatted(first, last, postalCode));
  }

  private void cutTheLastLine(String half) throws IOException {
    Files.writeString(data.resolve("sandbox/efaktura/added.jsonl"), half,
        StandardOpenOption.APPEND);
  }
}
