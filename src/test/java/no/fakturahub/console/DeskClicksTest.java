package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What else is done at the desk, clicked in a real browser: what is parked, agreements, and the time before. Skipped
/// where no Chromium is.
@ClickedTest
class DeskClicksTest extends Somebody {

  @Autowired
  JdbcClient db;

  DeskClicksTest() {
    super("Tor Dahl");
  }

  @Test
  void whatIsParkedIsLookedAtAndDiscarded() throws Exception {
    erp.refused("POST", "/api/orders", "{\"id\": \"BR-5\"}");

    browser.open("/parked");
    browser.says(By.tagName("article"), "POST /api/orders, api");
    browser.isAccessible();
    browser.click("Forkast");

    browser.says(By.tagName("h1"), "Venter på deg");
    assertThat(erp.send("GET", "/api/parked?state=DISCARDED", ""))
        .contains("POST /api/orders, api");
  }

  @Test
  void whatIsParkedIsTriedAgainAndThenCorrected() throws Exception {
    var wrong = """
        {"id": "TD-8", "seller": "987654325", "ordered": "2026-11-20", "buyer": {"id": "TD8",
          "name": "Åse Næss", "address": {"postalCode": "0155", "city": "Oslo"},
          "email": "kunde@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "to", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""";
    erp.refused("POST", "/api/orders", wrong);

    browser.open("/parked");
    browser.click("Prøv igjen");
    browser.says(By.tagName("article"), "POST /api/orders, api");
    browser.find(By.linkText("Rett og send inn")).click();
    browser.says(By.tagName("h1"), "POST /api/orders, api");
    browser.isAccessible();
    browser.isAccessibleOnAPhone("parked-corrected");
    browser.type("text", wrong.replace("Lampe", "Lykt"));
    browser.click("Rett og send inn");
    browser.says(By.cssSelector("[role=alert]"), "stoppet også");
    browser.picture("parked-corrected");
    browser.type("text", wrong.replace("\"to\"", "\"2\""));
    browser.click("Rett og send inn");

    browser.says(STATUS, "gikk gjennom");
    browser.open("/invoices?text=TD-8");
    browser.says(PAGE, "Åse Næss");
  }

  @Test
  void whatHasTheFocusKeepsItWhenThePageIsReadAnew() throws Exception {
    erp.order("TD-9", "TD9", "Nils Lie");
    browser.open("/");
    var link = browser.find(By.cssSelector("#page .plain a"));
    var name = link.getAttribute("id");
    link.sendKeys("");
    browser.isReadAnew();

    assertThat(browser.focused().getAttribute("id")).isEqualTo(name);
  }

  @Test
  void whatIsDueOfAnAgreementIsIssuedByAClick() throws Exception {
    var today = LocalDate.now();
    erp.send("POST", "/api/agreements", agreement("TD-B", today.plusDays(1)));
    var id = db.sql("select id from agreement where number = 'TD-B'").query(String.class).single();
    await().until(() -> db.sql("select count(*) from scheduled_tasks where task_instance like ?")
        .param(id + "%").query(Long.class).single() == 0);
    // A day has gone, and the night's run is yet to come.
    db.sql("update agreement set content = replace(content, ?, ?) where number = 'TD-B'")
        .params(today.plusDays(1).toString(), today.toString()).update();

    browser.open("/agreements");
    browser.find(By.linkText("TD-B")).click();
    browser.says(PAGE, "1 ");
    browser.click("Utsted nå");
    browser.find(By.linkText("Se fakturaen")).click();

    browser.says(PAGE, "Nils Lie", "TD-B");
  }

  @Test
  void anAgreementShowsItsNextTwelveInvoices() throws Exception {
    var agreement = JsonMapper.shared().readTree(erp.send("POST", "/api/agreements",
        agreement("BR-A", LocalDate.now().plusMonths(1).withDayOfMonth(1))));

    browser.open("/agreements");
    browser.find(By.linkText("BR-A")).click();
    browser.picture("agreement");
    browser.isAccessible();
    assertThat(agreement.isEmpty()).isFalse();
    assertThat(browser.all(By.xpath("//*[contains(text(), '499,00')]")))
        .hasSizeGreaterThanOrEqualTo(12);
  }

  @Test
  void theTimeBeforeIsEnteredAndStandsBesideNow() throws Exception {
    var id = erp.order("BR-7", "BR7", "Nils Lie");
    await().untilAsserted(() -> assertThat(
        erp.send("GET", "/api/invoices/" + id + "/timeline", "")).contains("HANDED_OVER"));

    browser.open("/reports");
    browser.type("minutes", "12,5");
    browser.type("errors", "4");
    browser.type("days", "21");
    browser.click("Lagre");

    browser.says(By.id("page"), "Før: minutter", "12,5");
    browser.picture("reports");
    browser.isAccessible();
  }

  private static String agreement(String number, LocalDate paidFrom) {
    return """
        {"number": "%s", "seller": "987654325", "customer": {"id": "BR6", "name": "Nils Lie",
          "address": {"postalCode": "0155", "city": "Oslo", "country": "NO"},
          "email": "nils@example.no", "language": "NB"},
         "references": {"buyer": "Nils"},
         "cycle": {"months": 1, "anchor": %d, "timing": "IN_ADVANCE"}, "paidFrom": "%s",
         "seats": 1, "plan": {"id": "team", "name": "Team", "components": [
           {"id": "base", "name": "Abonnement", "unit": "EA", "measure": "FIXED",
            "price": {"kind": "Each", "each": 499}, "vat": {"category": "S", "rate": 25}}]}}"""
        .formatted(number, Math.min(paidFrom.getDayOfMonth(), 28), paidFrom);
  }
}
