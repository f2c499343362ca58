package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.access.Role;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import tools.jackson.databind.json.JsonMapper;

/// What else is done at the desk, clicked in a real browser: what is parked, agreements, the time before, and who may
/// sign in. Skipped where no Chromium is.
@ClickedTest
class DeskClicksTest extends Somebody {

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
  void anAgreementShowsItsNextTwelveInvoices() throws Exception {
    var agreement = JsonMapper.shared().readTree(erp.send("POST", "/api/agreements", """
        {"number": "BR-A", "seller": "987654325", "customer": {"id": "BR6", "name": "Nils Lie",
          "address": {"postalCode": "0155", "city": "Oslo", "country": "NO"},
          "email": "nils@example.no", "language": "NB"},
         "references": {"buyer": "Nils"},
         "cycle": {"months": 1, "anchor": 1, "timing": "IN_ADVANCE"}, "paidFrom": "%s",
         "seats": 1, "plan": {"id": "team", "name": "Team", "components": [
           {"id": "base", "name": "Abonnement", "unit": "EA", "measure": "FIXED",
            "price": {"kind": "Each", "each": 499}, "vat": {"category": "S", "rate": 25}}]}}"""
        .formatted(LocalDate.now().plusMonths(1).withDayOfMonth(1))));

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

  @Test
  void somebodyIsEnteredAndGetsAOneTimePassword() throws Exception {
    browser.open("/users");
    browser.type("name", "Nyansatt " + UUID.randomUUID().toString().substring(0, 4));
    browser.find(By.cssSelector("input[value=VIEWER]")).click();
    browser.click("Legg til, eller gi andre roller");

    browser.says(STATUS, "Nyansatt");
    browser.isAccessible();
  }

  @Test
  void aNewPasswordLetsInAndASecondFactorIsOffered() throws Exception {
    var password = users.keep("Ny Dahl", Set.of(Role.values())).orElseThrow();
    browser.click("Logg ut");
    browser.says(By.cssSelector("[role=status]"), "Du er logget ut");
    browser.signIn("Ny Dahl", password);
    browser.open("/account");
    browser.type("old", password);
    browser.type("next", "nitten blå elefanter");
    browser.click("Lagre");
    browser.says(By.cssSelector("[role=status]"), "Passordet er byttet");
    browser.picture("password-changed");
    browser.signIn("Ny Dahl", "nitten blå elefanter");

    browser.open("/account");
    browser.click("Slå på");
    browser.says(By.id("page"), "otpauth://totp/Fakturahub:Ny%20Dahl");
    browser.picture("account-second");
    browser.isAccessibleOnAPhone("account-second");
    browser.type("code", "12");
    browser.click("Bekreft");
    browser.says(By.cssSelector("[role=alert]"), "Ikke gjort");
    browser.click("Logg ut");
    browser.signIn("Tor Dahl", this.password);
  }
}
