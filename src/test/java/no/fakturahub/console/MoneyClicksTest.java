package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is decided about money that is owed or has come, clicked in a real browser: reminders, payments that wait,
/// the books. Skipped where no Chromium is.
@ClickedTest
class MoneyClicksTest extends Somebody {

  @Autowired
  Invoices invoices;
  @Autowired
  ProducerTemplate camel;
  @Autowired
  JdbcClient db;

  MoneyClicksTest() {
    super("Liv Moe");
  }

  @Test
  void theRemindersThatAreChosenAreSentAndTheOthersWait() throws Exception {
    var first = soonDue("LM-1");
    var later = soonDue("LM-2");
    bankTells(17);

    browser.open("/reminders");
    browser.picture("reminders-ready");
    browser.find(box(later)).click();
    browser.click("Send de valgte");
    browser.says(STATUS, "1 sendes nå, 0 ble ikke sendt");
    assertThat(browser.all(box(later))).hasSize(1);

    browser.click("Send de valgte");
    browser.says(STATUS, "1 sendes nå, 0 ble ikke sendt");
    browser.isAccessibleOnAPhone("reminders-sent");
    browser.open("/invoices/" + first.id());
    browser.says(TIMELINE, "Purring godkjent");
    browser.says(PAGE, first.number() + "-1", "Liv Moe");
  }

  @Test
  void aPaymentThatWaitsIsLaidOnTwoInvoicesUndoneAndPaidBack() throws Exception {
    var others = List.of(invoice("LM-4"), invoice("LM-5"));
    bankTells(400);

    browser.open("/payments");
    browser.find(By.linkText("400,00")).click();
    var numbers = browser.all(By.cssSelector("input[name=number]:not([type=hidden])"));
    var amounts = browser.all(By.cssSelector("input[name=amount]:not([type=hidden])"));
    for (var i = 0; i < 2; i++) {
      numbers.get(i).sendKeys("" + others.get(i).number());
      amounts.get(i).clear();
      amounts.get(i).sendKeys(i == 0 ? "250,00" : "150,00");
    }
    browser.click("Legg på faktura");
    browser.says(TIMELINE, "kr 250,00: På faktura", "kr 150,00: På faktura", "Liv Moe");
    browser.says(PAGE, "Venter\nkr 0,00");
    browser.picture("payment-laid");
    browser.isAccessibleOnAPhone("payment-laid");

    // What one decision has laid is taken back as one.
    var onTheLast = By.xpath("//li[contains(., 'kr 150,00')]");
    browser.find(onTheLast).findElement(By.tagName("summary")).click();
    browser.find(onTheLast).findElement(By.tagName("button")).click();
    browser.says(PAGE, "Venter\nkr 400,00");

    browser.click("Betal tilbake");
    browser.says(TIMELINE, "kr 400,00: Tilbakebetales");
    browser.says(PAGE, "Venter\nkr 0,00");
    browser.picture("payment-paid-back");
    browser.open("/invoices/" + others.getFirst().id());
    browser.says(PAGE, "Gjenstår\nkr 250,00");
  }

  @Test
  void whatDifferedIsGoneWhenTheBooksAreComparedAgain() throws Exception {
    db.sql("insert into ledger_reconciled (seller, compared_at) values ('918273646', ?)")
        .param(yesterday()).update();
    db.sql("""
        insert into ledger_difference (seller, invoice_number, here_ore, there_ore, why)
        values ('918273646', '4711000', 125000, 0, 'LESS_THERE')""").update();

    browser.open("/parked");
    browser.find(By.cssSelector("a[href='/differences']")).click();
    browser.says(By.tagName("table"), "4711000", "1 250,00", "er lukket, i regnskapet");
    browser.picture("differences-found");
    browser.isAccessible();
    browser.isAccessibleOnAPhone("differences-found");

    browser.find(By.cssSelector("form[action*='918273646'] button")).click();
    browser.says(PAGE, "Sammenlignet");
    assertThat(browser.find(PAGE).getText()).doesNotContain("4711000");
  }

  /// Of a payment whose KID nobody knows, and so of how far the bank has come.
  private void bankTells(long kroner) throws Exception {
    camel.requestBodyAndHeader("bean:payment?method=take",
        new ByteArrayInputStream(new OcrWriter((int) kroner)
            .assignment(new AccountNumber("15031234562"))
            .pay(OcrType.GIRO, LocalDate.now(), kroner * 100, "99999999", null).end().bytes()),
        "CamelFileName", "OCR.clicked.txt");
  }

  private static OffsetDateTime yesterday() {
    return OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
  }

  private Invoice soonDue(String order) throws Exception {
    var made = invoice(order);
    await().untilAsserted(() -> assertThat(
        erp.send("GET", "/api/invoices/" + made.id() + "/timeline", ""))
        .contains("HANDED_OVER"));
    var due = LocalDate.now().plusDays(2);
    db.sql("update invoice set due = ?, snapshot = replace(snapshot, ?, ?) where id = ?")
        .params(due, made.due().toString(), due.toString(), made.id()).update();
    return made;
  }

  private Invoice invoice(String order) throws Exception {
    return invoices.find(UUID.fromString(erp.order(order, order, "Liv Berg")))
        .orElseThrow();
  }

  private static By box(Invoice invoice) {
    return By.cssSelector("input[value='%s']".formatted(invoice.id()));
  }
}
