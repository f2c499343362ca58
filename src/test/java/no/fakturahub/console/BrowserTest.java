package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page of the console in a real browser: checked against WCAG 2.1 A and AA by axe, on a wide screen and on a
/// phone. Skipped where no Chromium is.
@ClickedTest
class BrowserTest extends Somebody {

  BrowserTest() {
    super("Kari Nordmann");
  }

  @BeforeAll
  void fill() throws Exception {
    erp.send("POST", "/api/webhooks", "{\"url\":\"http://127.0.0.1:9/\"}");
    erp.send("PUT", "/api/customers/987654325/1001", """
        {"customer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS",
         "orgNumber": "312900106", "address": {"postalCode": "7010", "city": "Trondheim",
         "country": "NO"}, "language": "NB", "channel": "PEPPOL"}, "group": "pilot"}""");
    for (var one : List.of("Ola Hansen", "Bjørg Ås", "Nils Lie", "Solveig Ness")) {
      erp.order(one.replace(' ', '-'), one.substring(0, 2), one);
    }
    await().untilAsserted(
        () -> assertThat(erp.send("GET", "/api/invoices?text=Solveig", ""))
            .contains("HANDED_OVER"));
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
