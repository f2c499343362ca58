package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.Set;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.access.shell.AskingHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Every page of the console in a real browser: checked against WCAG 2.1 A and AA by axe, on a wide screen and on a
/// phone. Skipped where no Chromium is.
@AskingHub
@EnabledIf(value = "no.fakturahub.console.Browser#isHere",
    disabledReason = "no /usr/bin/chromium and chromedriver here")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
  @Autowired
  Keys keys;

  private Browser browser;

  @BeforeAll
  void open() throws Exception {
    browser = new Browser(hub, keys.make("browser-test", Set.of(Role.values()), "test"));
    browser.send("POST", "/api/webhooks", "{\"url\":\"http://127.0.0.1:9/\"}");
    browser.send("PUT", "/api/customers/987654325/1001", """
        {"customer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS",
         "orgNumber": "312900106", "address": {"postalCode": "7010", "city": "Trondheim",
         "country": "NO"}, "language": "NB", "channel": "PEPPOL"}, "group": "pilot"}""");
    for (var one : List.of("Ola Hansen", "Bjørg Ås", "Nils Lie", "Solveig Ness")) {
      browser.order(one.replace(' ', '-'), one.substring(0, 2), one);
    }
    await().untilAsserted(
        () -> assertThat(browser.send("GET", "/api/invoices?text=Solveig", ""))
            .contains("HANDED_OVER"));
    browser.signIn("Kari Nordmann",
        users.keep("Kari Nordmann", Set.of(Role.values())).orElseThrow());
  }

  @AfterAll
  void close() {
    if (browser != null)
      browser.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/, today", "/invoices, invoices", "/coming, coming-empty", "/pilot, pilot",
      "/payments, payments", "/agreements, agreements", "/reminders, reminders",
      "/reports, reports", "/parked, parked", "/differences, differences", "/users, users",
      "/webhooks, webhooks", "/account, account", "/sandbox/clock, clock",
      "/flow, flow", "/customers, customers", "/decisions, decisions-empty",
      "/privacy/987654325/1001, privacy", "/sandbox/books, books", "/sign-in, sign-in",
      "/nothing/here, error"})
  void isForEverybodyOnAWideScreenAndOnAPhone(String path, String name) throws Exception {
    browser.open(path);
    browser.picture(name);
    browser.isAccessible();
    browser.isAccessibleOnAPhone(name);
  }
}
