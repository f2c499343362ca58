package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.util.FileSystemUtils;

/// Chromium without a screen, and somebody who clicks in it. Pictures are left in `target/pictures`, or with
/// `-Ddraw=true` in `docs/pictures`, for the guide.
final class Browser implements AutoCloseable {

  private static final Set<String> OF_THE_GUIDE = Set.of("today", "coming", "invoice", "reminders",
      "reports", "payment", "decisions", "flow", "customers");
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Dimension WIDE = new Dimension(1280, 900);
  private static final Dimension PHONE = new Dimension(500, 900);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI hub;
  private final Path downloads = Path.of("target", "downloads-" + UUID.randomUUID())
      .toAbsolutePath();
  private final ChromeDriver chrome;

  Browser(URI hub) {
    this.hub = hub;
    var options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
        "--lang=nb-NO", "--accept-lang=nb-NO");
    options.setExperimentalOption("prefs", Map.of("plugins.always_open_pdf_externally", true,
        "download.default_directory", downloads.toString()));
    chrome = new ChromeDriver(new ChromeDriverService.Builder()
        .usingDriverExecutable(DRIVER.toFile()).build(), options);
    chrome.manage().timeouts().implicitlyWait(PATIENCE);
    chrome.manage().window().setSize(WIDE);
  }

  static boolean isHere() {
    return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
  }

  void signIn(String name, String password) {
    open("/sign-in");
    type("name", name);
    type("password", password);
    chrome.findElement(By.cssSelector("button.pay")).click();
    says(By.tagName("h1"), "I dag");
  }

  void open(String path) {
    chrome.get(hub.resolve(path).toString());
  }

  WebElement find(By where) {
    return chrome.findElement(where);
  }

  List<WebElement> all(By where) {
    return chrome.findElements(where);
  }

  /// Nothing of the kind is there, and nothing is waited for.
  void hasNo(By where) {
    chrome.manage().timeouts().implicitlyWait(Duration.ZERO);
    try {
      assertThat(chrome.findElements(where)).isEmpty();
    } finally {
      chrome.manage().timeouts().implicitlyWait(PATIENCE);
    }
  }

  WebElement focused() {
    return chrome.switchTo().activeElement();
  }

  /// Into the first field of the name that is shown.
  void type(String field, String text) {
    var found = chrome.findElements(By.name(field)).stream().filter(WebElement::isDisplayed)
        .filter(one -> one.getAttribute("readonly") == null).findFirst().orElseThrow();
    found.clear();
    found.sendKeys(text);
  }

  void unfold(String summary) {
    press(() -> chrome.findElement(By.xpath("//summary[text()='%s']".formatted(summary))));
  }

  void click(String button) {
    press(() -> chrome.findElements(By.xpath("//button[text()='%s']".formatted(button))).stream()
        .filter(WebElement::isDisplayed).findFirst().orElseThrow());
  }

  /// Whatever is read anew between the look and the press is looked for again.
  private static void press(Supplier<WebElement> found) {
    await().ignoreException(StaleElementReferenceException.class).until(() -> {
      found.get().click();
      return true;
    });
  }

  void isReadAnew() {
    chrome.executeAsyncScript("""
        document.body.addEventListener('htmx:afterSettle', () => arguments[0](), {once: true})""");
  }

  /// @return what is in the file that a link leads to
  byte[] downloaded(By link) throws IOException {
    chrome.findElement(link).click();
    await().until(() -> !whole().isEmpty());
    var file = whole().getFirst();
    var bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private List<Path> whole() throws IOException {
    Files.createDirectories(downloads);
    try (var files = Files.list(downloads)) {
      return files.filter(one -> !one.getFileName().toString().matches("\\..*|.*crdownload"))
          .toList();
    }
  }

  /// However the page is read anew meanwhile.
  void says(By where, String... words) {
    await().atMost(Duration.ofSeconds(20)).ignoreException(StaleElementReferenceException.class)
        .untilAsserted(() -> assertThat(chrome.findElement(where).getText()).contains(words));
  }

  /// WCAG 2.1 A and AA.
  void isAccessible() {
    var found = new AxeBuilder().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
        .analyze(chrome).getViolations();
    assertThat(found.stream().map(one -> one.getId() + ": " + one.getNodes()))
        .as(chrome.getCurrentUrl()).isEmpty();
  }

  void isAccessibleOnAPhone(String name) throws Exception {
    chrome.manage().window().setSize(PHONE);
    try {
      picture(name + "-phone");
      var over = chrome.executeScript("""
          return document.documentElement.scrollWidth - document.documentElement.clientWidth""");
      assertThat(over).as("wider than the phone: " + name).isEqualTo(0L);
    } finally {
      chrome.manage().window().setSize(WIDE);
    }
  }

  void picture(String name) throws Exception {
    var folder = Files.createDirectories(
        Path.of(Boolean.getBoolean("draw") && OF_THE_GUIDE.contains(name)
            ? "docs/pictures"
            : "target/pictures"));
    Files.write(folder.resolve(name + ".png"), chrome.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    chrome.quit();
    FileSystemUtils.deleteRecursively(downloads.toFile());
  }
}
