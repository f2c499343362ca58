package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.Till;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What finance people do with invoices and money, clicked in a real browser. Skipped where no Chromium is.
@ClickedTest
class ClickPathsTest extends Somebody {

  @Autowired
  Invoices invoices;
  @Autowired
  Till till;
  @Autowired
  TransactionTemplate transactions;

  ClickPathsTest() {
    super("Berit Lund");
  }

  @Test
  void anInvoiceThatWaitsIsMadeByTwoClicksInTheNameOfWhoIsSignedIn() throws Exception {
    erp.send("PUT", "/api/customers/987654325/BR1", """
        {"customer": {"id": "BR1", "name": "Berit Moen", "address": {"postalCode": "0155",
         "city": "Oslo", "country": "NO"}, "email": "berit@example.no", "language": "NB"},
         "group": "forsiktig"}""");
    var id = erp.order("BR-1", "BR1", "Berit Moen");
    await().untilAsserted(() -> assertThat(erp.send("GET", "/api/coming/" + id, ""))
        .contains("\"good\":true"));

    browser.open("/coming");
    browser.picture("coming");
    assertThat(browser.find(By.name("who")).getAttribute("value")).isEqualTo("Berit Lund");
    browser.click("Lag de valgte");
    browser.says(STATUS, "1 faktura er laget");

    browser.open("/invoices/" + id);
    browser.says(TIMELINE, "Laget av ordrer", "BR-1; Berit Lund");
    browser.picture("invoice");
    browser.isAccessible();
  }

  @Test
  void anInvoiceIsFoundByWhatIsKnownOfItAndItsMailSentOnceMore() throws Exception {
    var id = erp.order("BR-2", "BR2", "Berit Moen");
    await().untilAsserted(() -> assertThat(
        erp.send("GET", "/api/invoices/" + id + "/timeline", "")).contains("HANDED_OVER"));

    browser.open("/invoices");
    browser.type("text", "BR-2");
    browser.click("Finn");
    browser.says(STATUS, "1 faktura");
    assertThat(browser.all(By.cssSelector("tbody tr"))).hasSize(1);
    browser.find(By.cssSelector("tbody a")).click();
    browser.says(By.tagName("h1"), "Faktura 1");

    browser.unfold("Send en gang til");
    browser.click("Send en gang til");
    browser.says(TIMELINE, "round 2, once more: Berit Lund");
  }

  @Test
  void moneyThatWaitsIsLaidWhereItBelongs() throws Exception {
    var over = erp.order("BR-3", "BR3", "Nils Lie");
    paid(over, "300.00");

    browser.open("/payments");
    browser.find(By.partialLinkText("300,00")).click();
    browser.says(By.tagName("h1"), "Innbetaling: kr 300,00");
    browser.picture("payment");
    browser.isAccessible();
    browser.find(By.linkText("Se fakturaen")).click();
    browser.find(By.cssSelector("details summary")).click();
    browser.says(By.tagName("h1"), "Faktura");
  }

  @Test
  void whatIsGivenUpWaitsForAnotherAndIsDoneWhenTheySayYes() throws Exception {
    var id = erp.order("918273646", "BR-4", "4714", "Solveig Ness");

    browser.open("/invoices/" + id);
    browser.unfold("Avskriv det som gjenstår");
    browser.type("amount", "10,00");
    browser.click("Avskriv det som gjenstår");
    browser.says(STATUS, "Venter på at en til ser på det");
    browser.find(By.partialLinkText("Venter på at en til")).click();
    browser.says(By.cssSelector("article"), "Avskriv: kr 10,00", "Berit Lund har bestemt det");
    browser.picture("decisions");
    browser.isAccessible();

    browser.click("Ja, gjør det");
    browser.says(By.cssSelector("[role=alert]"), "kan ikke selv si ja");
    browser.type("why", "Ring heller kunden");
    browser.click("Nei");
    browser.says(By.cssSelector(".nothing"), "Ingenting venter på en til");
  }

  @Test
  void anObjectionStopsTheRemindersANoteIsKeptAndTheInvoiceCredited() throws Exception {
    var about = erp.order("BR-8", "BR8", "Berit Moen");

    browser.open("/invoices/" + about);
    browser.unfold("Kunden bestrider kravet");
    browser.type("why", "Lampen er knust");
    browser.click("Stopp purringene");
    browser.says(By.id("page"), "Lampen er knust (Berit Lund)");
    browser.picture("invoice-disputed");
    browser.isAccessible();
    browser.isAccessibleOnAPhone("invoice-disputed");
    browser.click("Purr igjen");
    browser.find(By.xpath("//summary[text()='Kunden bestrider kravet']"));

    browser.unfold("Skriv et notat");
    browser.type("note", "Kunden får ny lampe");
    browser.click("Lagre");
    browser.says(TIMELINE, "Berit Lund: Kunden får ny lampe");

    browser.unfold("Krediter fakturaen");
    browser.type("reason", "Varen var ødelagt");
    browser.click("Krediter fakturaen");
    browser.says(By.tagName("h1"), "Kreditnota");
    browser.says(By.id("page"), "Krediterer faktura\n");
    browser.picture("credit-note");
  }

  @Test
  void whatAnotherHasAskedForIsDoneByAYes() throws Exception {
    var id = erp.order("918273646", "BR-9", "4715", "Solveig Ness");
    erp.send("POST", "/api/invoices/" + id + "/write-off", """
        {"requestId": "%s", "who": "ERP", "amount": "10.00", "note": "avrunding"}"""
        .formatted(UUID.randomUUID()));

    browser.open("/decisions");
    browser.says(By.tagName("article"), "ERP har bestemt det", "avrunding");
    browser.click("Ja, gjør det");
    browser.says(By.cssSelector(".nothing"), "Ingenting venter på en til");
    browser.picture("decisions-done");
    browser.open("/invoices/" + id);
    browser.says(TIMELINE, "Avskrevet");
  }

  private void paid(String invoice, String kroner) {
    var found = invoices.find(UUID.fromString(invoice)).orElseThrow();
    transactions.executeWithoutResult(_ -> till.take(new Incoming(Source.VIPPS,
        "clicked-" + invoice, found, Money.ofKroner(kroner), LocalDate.now())));
  }
}
