package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.access.shell.AskingHub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// The console in a real browser: signed in to, clicked through, checked against WCAG 2.1 A and AA by axe, on a wide
/// screen and on a phone. Its pictures are left in `target/pictures`, or with
/// `-Ddraw=true` in `docs/pictures`, for the guide. Skipped where no Chromium is.
@AskingHub
@EnabledIf(value = "hasBrowser", disabledReason = "no /usr/bin/chromium and chromedriver here")
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {

  private static final Set<String> OF_THE_GUIDE = Set.of("today", "coming", "invoice", "reminders",
      "reports");
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Dimension WIDE = new Dimension(1280, 900);
  private static final Dimension PHONE = new Dimension(500, 900);

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
  @Autowired
  Keys keys;

  private ChromeDriver chrome;
  private String key;

  static boolean hasBrowser() {
    return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
  }

  @BeforeAll
  void open() throws Exception {
    var options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
        "--lang=nb-NO", "--accept-lang=nb-NO");
    chrome = new ChromeDriver(new ChromeDriverService.Builder()
        .usingDriverExecutable(DRIVER.toFile()).build(), options);
    chrome.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
    chrome.manage().window().setSize(WIDE);
    key = keys.make("browser-test", Set.of(Role.values()), "test");
    send("POST", "/api/webhooks", "{\"url\":\"http://127.0.0.1:9/\"}");
    for (var one : List.of("Ola Hansen", "Bjørg Ås", "Nils Lie", "Solveig Ness")) {
      order(one.replace(' ', '-'), one.substring(0, 2), one);
    }
    await().untilAsserted(() -> assertThat(send("GET", "/api/invoices?text=Solveig", ""))
        .contains("HANDED_OVER"));
    var password = users.keep("Kari Nordmann", Set.of(Role.values())).orElseThrow();
    chrome.get(hub.resolve("/sign-in").toString());
    chrome.findElement(By.name("name")).sendKeys("Kari Nordmann");
    chrome.findElement(By.name("password")).sendKeys(password);
    chrome.findElement(By.cssSelector("button.pay")).click();
    says(By.tagName("h1"), "I dag");
  }

  @AfterAll
  void close() {
    if (chrome != null)
      chrome.quit();
  }

  @Test
  void anInvoiceThatWaitsIsMadeByTwoClicksInTheNameOfWhoIsSignedIn() throws Exception {
    send("PUT", "/api/customers/987654325/BR1", """
        {"customer": {"id": "BR1", "name": "Berit Moen", "address": {"postalCode": "0155",
         "city": "Oslo", "country": "NO"}, "email": "berit@example.no", "language": "NB"},
         "group": "forsiktig"}""");
    var id = JsonMapper.shared().readTree(order("BR-1", "BR1")).get("invoice").asString();
    await().untilAsserted(() -> assertThat(send("GET", "/api/coming/" + id, ""))
        .contains("\"good\":true"));

    chrome.get(hub.resolve("/coming").toString());
    picture("coming");
    assertThat(chrome.findElement(By.name("who")).getAttribute("value"))
        .isEqualTo("Kari Nordmann");
    chrome.findElement(By.xpath("//button[text()='Lag de valgte']")).click();
    says(By.cssSelector("[role=status]"), "1 faktura er laget");

    chrome.get(hub.resolve("/invoices/" + id).toString());
    says(By.cssSelector(".timeline"), "Laget av ordrer", "BR-1; Kari Nordmann");
    picture("invoice");
    accessible("/invoices/" + id);
  }

  @Test
  void anInvoiceIsFoundByWhatIsKnownOfIt() throws Exception {
    order("BR-2", "BR2");

    chrome.get(hub.resolve("/invoices").toString());
    chrome.findElement(By.name("text")).sendKeys("BR-2");
    chrome.findElement(By.xpath("//button[text()='Finn']")).click();

    says(By.cssSelector("[role=status]"), "1 faktura");
    assertThat(chrome.findElements(By.cssSelector("tbody tr"))).hasSize(1);
    chrome.findElement(By.cssSelector("tbody a")).click();
    says(By.tagName("h1"), "Faktura 1");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/, today", "/invoices, invoices", "/coming, coming-empty", "/pilot, pilot",
      "/payments, payments", "/agreements, agreements", "/reminders, reminders",
      "/reports, reports", "/parked, parked", "/differences, differences", "/users, users",
      "/webhooks, webhooks", "/account, account", "/sandbox/clock, clock"})
  void everyPageIsForEverybodyOnAWideScreenAndOnAPhone(String path, String name)
      throws Exception {
    chrome.get(hub.resolve(path).toString());
    picture(name);
    accessible(path);

    chrome.manage().window().setSize(PHONE);
    try {
      picture(name + "-phone");
      var over = chrome.executeScript("""
          return document.documentElement.scrollWidth - document.documentElement.clientWidth""");
      assertThat(over).as("wider than the phone: " + path).isEqualTo(0L);
    } finally {
      chrome.manage().window().setSize(WIDE);
    }
  }

  /// However the page is read anew meanwhile.
  private void says(By where, String... words) {
    await().atMost(Duration.ofSeconds(20)).ignoreException(StaleElementReferenceException.class)
        .untilAsserted(() -> assertThat(chrome.findElement(where).getText()).contains(words));
  }

  private void accessible(String path) {
    var found = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
        .analyze(chrome).getViolations();
    assertThat(found.stream().map(one -> one.getId() + ": " + one.getNodes()))
        .as(path).isEmpty();
  }

  private void picture(String name) throws Exception {
    var folder = Files.createDirectories(
        Path.of(Boolean.getBoolean("draw") && OF_THE_GUIDE.contains(name)
            ? "docs/pictures"
            : "target/pictures"));
    Files.write(folder.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
  }

  private String order(String id, String buyer) throws Exception {
    return order(id, buyer, "Berit Moen");
  }

  private String order(String id, String buyer, String name) throws Exception {
    return send("POST", "/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "%s", "name": "%s",
           "address": {"postalCode": "0155", "city": "Oslo"}, "email": "kunde@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(id, buyer, name));
  }

  private String send(String method, String path, String body) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json").header("Authorization", "Bearer " + key)
        .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }
}
