package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Instant;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import no.fakturahub.access.Role;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// Who may what, clicked in a real browser: people, systems' keys, passwords and codes. Skipped where no Chromium is.
@ClickedTest
class AccessClicksTest extends Somebody {

  private static final By ALERT = By.cssSelector("[role=alert]");

  AccessClicksTest() {
    super("Siv Dal");
  }

  @Test
  void somebodyIsEnteredGetsANewPasswordAndIsTakenAway() throws Exception {
    browser.open("/users");
    browser.type("name", "Nyansatt");
    browser.find(By.cssSelector("input[value=VIEWER]")).click();
    browser.click("Legg til, eller gi andre roller");
    browser.says(STATUS, "Nyansatt");
    browser.isAccessible();
    var first = browser.find(By.cssSelector("[role=status] code")).getText();

    browser.find(of("Nyansatt", "Nytt engangspassord")).click();
    browser.says(STATUS, "Nyansatt");
    assertThat(browser.find(By.cssSelector("[role=status] code")).getText()).isNotEqualTo(first);
    browser.isAccessibleOnAPhone("users-renewed");

    browser.find(of("Nyansatt", "Fjern")).click();
    browser.says(By.tagName("h1"), "Tilgang");
    browser.hasNo(By.xpath("//td[text()='Nyansatt']"));
    browser.says(PAGE, "POST /users/Nyansatt/remove");
  }

  @Test
  void aSystemsKeyIsShownOnceLetsInAndIsTakenBack() throws Exception {
    browser.open("/users");
    var form = browser.find(By.cssSelector("form[action='/users/keys']"));
    form.findElement(By.name("name")).sendKeys("Kassa");
    form.findElement(By.cssSelector("input[value=VIEWER]")).click();
    browser.click("Lag nøkkel");
    browser.says(STATUS, "Kassa");
    browser.picture("users-key");
    var kassa = new Erp(hub, browser.find(By.cssSelector("[role=status] code")).getText());
    assertThat(kassa.status("GET", "/api/invoices")).isEqualTo(200);

    browser.open("/users");
    browser.hasNo(STATUS);
    browser.find(of("Kassa", "Trekk tilbake")).click();
    browser.says(By.xpath("//tr[td[text()='Kassa']]"), "Trukket tilbake");
    assertThat(kassa.status("GET", "/api/invoices")).isEqualTo(401);
  }

  @Test
  void aNewPasswordLetsInAndThenACodeIsAskedFor() throws Exception {
    var password = users.keep("Ny Dahl", Set.of(Role.values())).orElseThrow();
    browser.click("Logg ut");
    browser.says(STATUS, "Du er logget ut");
    browser.signIn("Ny Dahl", password);
    browser.open("/account");
    browser.type("old", password);
    browser.type("next", "nitten blå elefanter");
    browser.click("Lagre");
    browser.says(STATUS, "Passordet er byttet");
    browser.picture("password-changed");
    browser.signIn("Ny Dahl", "nitten blå elefanter");

    var secret = offered();
    browser.type("code", "12");
    browser.click("Bekreft");
    browser.says(ALERT, "Ikke gjort");
    secret = offered();
    browser.type("code", code(secret, Instant.now()));
    browser.click("Bekreft");
    browser.says(STATUS, "logger du inn med kode også");

    browser.click("Logg ut");
    browser.says(STATUS, "Du er logget ut");
    browser.type("name", "Ny Dahl");
    browser.type("password", "nitten blå elefanter");
    browser.find(By.cssSelector("button.pay")).click();
    browser.says(ALERT, "");
    browser.type("name", "Ny Dahl");
    browser.type("password", "nitten blå elefanter");
    browser.type("code", code(secret, Instant.now()));
    browser.find(By.cssSelector("button.pay")).click();
    browser.says(By.tagName("h1"), "I dag");
    browser.click("Logg ut");
    browser.signIn("Siv Dal", this.password);
  }

  /// @return what the app reads in the picture, or a person types
  private String offered() throws Exception {
    browser.open("/account");
    browser.click("Slå på");
    browser.picture("account-second");
    browser.isAccessible();
    browser.isAccessibleOnAPhone("account-second");
    browser.find(By.cssSelector("#page details summary")).click();
    browser.says(PAGE, "otpauth://totp/Fakturahub:Ny%20Dahl");
    return browser.find(By.cssSelector("#page details code")).getText()
        .replaceAll(".*secret=([A-Z2-7]+).*", "$1");
  }

  private static String code(String secret, Instant at) throws Exception {
    var app = new TimeBasedOneTimePasswordGenerator();
    return app.generateOneTimePasswordString(
        new SecretKeySpec(new Base32().decode(secret), app.getAlgorithm()), at);
  }

  private static By of(String name, String button) {
    return By.xpath("//tr[td[text()='%s']]//button[text()='%s']".formatted(name, button));
  }
}
