package no.fakturahub.console;

import static org.awaitility.Awaitility.await;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a customer clicks, who signs in nowhere. Skipped where no Chromium is.
@ClickedTest
class PayClicksTest extends Somebody {

  @Autowired
  JdbcClient db;

  PayClicksTest() {
    super("Eli Strand");
  }

  @Test
  void aCustomerPaysByVippsFromTheMailsPage() throws Exception {
    var id = erp.order("ES-1", "ES1", "Eli Strand");
    var token = await().until(() -> db
        .sql("select token from vipps_page where invoice_id = ?::uuid").param(id)
        .query(String.class).optional(), Optional::isPresent).orElseThrow();
    try (var customer = new Browser(hub)) {
      customer.open("/pay/" + token);
      customer.says(By.tagName("main"), "kr 250,00", "Betal heller i banken");
      customer.picture("pay");
      customer.isAccessible();
      customer.isAccessibleOnAPhone("pay");
      customer.click("Betal kr\u00a0250,00 med Vipps");
      customer.says(By.tagName("h1"), "Vipps");
      customer.click("Godkjenn / Approve");
      customer.says(By.tagName("main"), "Du skylder ingenting");
      customer.picture("pay-paid");
    }

    browser.open("/invoices/" + id);
    browser.says(PAGE, "Gjenstår\nkr 0,00");
  }
}
