package no.fakturahub.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// What is set up and taken out, clicked in a real browser: who is told, customers, the pilot, agreements, files.
/// Skipped where no Chromium is.
@ClickedTest
class SetUpClicksTest extends Somebody {

  SetUpClicksTest() {
    super("Per Vik");
  }

  @Test
  void somebodyIsToldPausedToldAgainAndTakenAway() throws Exception {
    var told = new AtomicInteger();
    var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    door.createContext("/", message -> {
      told.incrementAndGet();
      message.sendResponseHeaders(204, -1);
      message.close();
    });
    door.start();
    try {
      var place = "http://127.0.0.1:" + door.getAddress().getPort();
      browser.open("/webhooks");
      browser.type("url", place + "/hub");
      browser.find(By.cssSelector("input[value='reminder.sent']")).click();
      browser.click("Lag abonnement");
      browser.says(STATUS, place, "whsec_");

      browser.find(of(place, "Send en prøve")).click();
      await().untilAsserted(() -> {
        browser.open("/webhooks");
        assertThat(browser.find(card(place)).getText()).contains("204");
      });
      browser.says(card(place), "webhook.test", "204", "reminder.sent");
      browser.find(of(place, "Sett på vent")).click();
      browser.says(card(place), "På vent");
      browser.picture("webhooks-paused");
      browser.isAccessible();
      browser.isAccessibleOnAPhone("webhooks-paused");
      browser.find(of(place, "Fortsett")).click();
      browser.says(card(place), "Aktiv");
      browser.find(of(place, "Ny hemmelighet")).click();
      browser.says(STATUS, "whsec_");
      browser.find(of(place, "Fjern")).click();
      browser.says(By.tagName("h1"), "Webhooks");
      assertThat(browser.find(PAGE).getText()).doesNotContain(place);
      assertThat(told).hasPositiveValue();
    } finally {
      door.stop(0);
    }
  }

  @Test
  void whatIsKnownOfACustomerIsTakenOutAndErased() throws Exception {
    customer("PV1", "Gro Lie", "pilot");

    browser.open("/customers");
    browser.find(By.xpath("//tr[contains(., 'Gro Lie')]//a[text()='Hva vi vet']")).click();
    browser.says(PAGE, "Kundekortet", "Kan slettes nå");
    assertThat(new String(browser.downloaded(By.linkText("Last ned alt (ZIP)")), UTF_8))
        .startsWith("PK");
    browser.click("Slett det som kan slettes");
    browser.says(STATUS, "Det som kan slettes, er slettet");
    browser.picture("privacy-erased");
    browser.isAccessible();
    browser.open("/customers");
    assertThat(browser.find(PAGE).getText()).doesNotContain("Gro Lie");
  }

  @Test
  void whatPeopleMadeLiesBesideWhatTheHubWouldHaveMade() throws Exception {
    customer("PV2", "Eva Moen", "skygge");
    erp.order("PV-SAME", "PV2", "Eva Moen");
    erp.order("PV-OURS", "PV2", "Eva Moen");
    var today = LocalDate.now();
    erp.send("POST", "/api/pilot/987654325/done", """
        ordre;faktura;fakturadato;forfall;netto;mva;beløp
        PV-SAME;H-71;%s;%s;200,00;50,10;250,10
        """.formatted(today, today.plusDays(14)));

    browser.open("/coming");
    browser.find(By.partialLinkText("se hva huben ville laget")).click();
    browser.click("Vis");
    browser.says(PAGE, "H-71", "250,10", "Bare hubens");
    browser.picture("pilot-compared");
    browser.isAccessible();
    browser.isAccessibleOnAPhone("pilot-compared");

    browser.find(By.linkText("PV-OURS")).click();
    browser.type("why", "Gave til kunden");
    browser.click("Skal ikke faktureres");
    browser.says(PAGE, "Blir ikke laget", "Per Vik: Gave til kunden");
    browser.picture("coming-dropped");
    browser.isAccessibleOnAPhone("coming-dropped");
  }

  @Test
  void theReportsAreTakenOutAsFiles() throws Exception {
    browser.open("/reports");
    assertThat(new String(browser.downloaded(By.linkText("CSV")), UTF_8)).contains(";");
    assertThat(new String(browser.downloaded(By.linkText("Excel")), UTF_8)).startsWith("PK");
    assertThat(new String(browser.downloaded(By.linkText("PDF")), UTF_8)).startsWith("%PDF");
    browser.says(By.tagName("h1"), "Rapporter");
  }

  @Test
  void theRoutesOfTheFlowStayOpenWhileThePageIsReadAnew() throws Exception {
    browser.open("/");
    browser.find(By.linkText("Flyten")).click();
    browser.find(By.cssSelector("#page summary")).click();
    browser.says(By.cssSelector("#page details"), "deliver");
    browser.picture("flow-routes");
    browser.isAccessible();
    browser.isReadAnew();
    browser.says(By.cssSelector("#page details"), "deliver");
    browser.find(By.linkText("Venter på deg")).click();
    browser.says(By.tagName("h1"), "Venter på deg");
  }

  private static By card(String place) {
    return By.xpath("//article[contains(., '%s')]".formatted(place));
  }

  private static By of(String place, String button) {
    return By.xpath("//article[contains(., '%s')]//button[text()='%s']".formatted(place, button));
  }

  private void customer(String id, String name, String group) throws Exception {
    erp.send("PUT", "/api/customers/987654325/" + id, """
        {"customer": {"id": "%s", "name": "%s", "address": {"postalCode": "0155",
         "city": "Oslo", "country": "NO"}, "email": "kunde@example.no", "language": "NB"},
         "group": "%s"}""".formatted(id, name, group));
  }
}
