package no.fakturahub.console;

import java.net.URI;
import java.util.Set;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Somebody who may do everything, signed in in a browser of their own, for as long as the tests of a class take.
abstract class Somebody {

  static final By STATUS = By.cssSelector("[role=status]");
  static final By TIMELINE = By.cssSelector(".timeline");
  static final By PAGE = By.id("page");

  private final String name;
  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
  @Autowired
  Keys keys;
  Browser browser;
  /** What calls the API beside them. */
  Erp erp;
  /** The one that they got from whoever let them in. */
  String password;

  Somebody(String name) {
    this.name = name;
  }

  @BeforeAll
  void comesIn() {
    erp = new Erp(hub, keys.make(Erp.NAME, Set.of(Role.values()), name));
    browser = new Browser(hub);
    password = users.keep(name, Set.of(Role.values())).orElseThrow();
    browser.signIn(name, password);
  }

  @AfterAll
  void leaves() {
    if (browser != null)
      browser.close();
  }
}
