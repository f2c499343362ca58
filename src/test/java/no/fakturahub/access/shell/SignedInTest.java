package no.fakturahub.access.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A hub that asks who comes, as a browser meets it.
@NullUnmarked
@AskingHub
class SignedInTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
  @Autowired
  Keys keys;
  @Autowired
  AuditLog audit;
  @Autowired
  Second second;
  @Autowired
  UserTable table;
  @Autowired
  Clock clock;

  private Visitor visitor;

  @BeforeEach
  void come() {
    visitor = new Visitor(hub);
  }

  @Test
  void whoIsNotKnownIsLedToTheDoorAndASystemIsToldWhatToDo() throws Exception {
    var page = visitor.get("/invoices");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    assertThat(visitor.get("/api/invoices").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/api/invoices").body()).contains("ACCESS_SIGN_IN",
        "Authorization: Bearer");
    assertThat(visitor.get("/actuator/health").statusCode()).as("well, or not yet").isIn(200, 503);
    assertThat(visitor.get("/actuator/health").body()).contains("status")
        .doesNotContain("components");
    assertThat(visitor.get("/formats/order.xsd").statusCode()).isEqualTo(200);
  }

  @Test
  void whoSignsInIsWhoDecidesWhateverTheFormSays() throws Exception {
    signIn("kari", Set.of(Role.APPROVER));
    assertThat(visitor.get("/").body()).contains("kari", "Logg ut");

    var page = visitor.get("/coming").body();
    var answer = visitor.post("/coming/make", Map.of("who", "Ola", "_csrf", visitor.token(page)));

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(audit.latest(1).getFirst()).satisfies(one -> {
      assertThat(one.who()).isEqualTo("kari");
      assertThat(one.what()).isEqualTo("POST /coming/make");
    });
    assertThat(visitor.post("/coming/make", Map.of("who", "Ola")).statusCode()).as("no token")
        .isEqualTo(403);
  }

  @Test
  void aNoteIsWhoseWhoIsSignedIn() throws Exception {
    signIn("tove", Set.of(Role.ACCOUNTANT));
    var key = keys.make("ERP", Set.of(Role.INTEGRATOR), "tove");
    var id = visitor.ordered(key);

    visitor.post("/invoices/" + id + "/note", Map.of("who", "Ola", "note", "Ringte kunden",
        "_csrf", visitor.token(visitor.get("/invoices/" + id).body())));

    assertThat(visitor.get("/invoices/" + id).body()).contains("tove: Ringte kunden")
        .doesNotContain("Ola: Ringte");
  }

  @Test
  void aRoleDoesWhatItsRowSaysAndNoMore() throws Exception {
    signIn("vera", Set.of(Role.VIEWER));
    var page = visitor.get("/coming").body();

    assertThat(visitor.get("/users").statusCode()).isEqualTo(403);
    assertThat(visitor.post("/coming/make", Map.of("who", "vera", "_csrf", visitor.token(page)))
        .statusCode())
        .isEqualTo(403);
    assertThat(audit.latest(1).getFirst().outcome()).isEqualTo(403);
  }

  /// What the page says of what was done is carried over by the session, which other tests have none of.
  @Test
  void whatWasDoneIsSaidOnTheNextPage() throws Exception {
    signIn("anne", Set.of(Role.APPROVER));
    var token = visitor.token(visitor.get("/coming").body());

    for (var page : List.of("/coming", "/reminders")) {
      visitor.post(page + (page.equals("/coming") ? "/make" : "/approve"),
          Map.of("who", "anne", "_csrf", token));
      assertThat(visitor.get(page).body()).as(page).contains("role=\"status\">0 ");
    }
  }

  @Test
  void whatIsNotThereIsSaidOnAPageOfOurOwn() throws Exception {
    signIn("eva", Set.of(Role.VIEWER));

    assertThat(visitor.get("/nothing/here").body()).contains("Finnes ikke");
    assertThat(visitor.get("/users").body()).contains("Dette er ikke ditt");
  }

  @Test
  void tooManyWrongPasswordsLockTheNameForAWhile() throws Exception {
    var password = users.keep("lars", Set.of(Role.VIEWER)).orElseThrow();
    for (var i = 0; i < 5; i++) {
      visitor.signIn("lars", "wrong", "");
    }

    assertThat(visitor.signIn("lars", password, "")).contains("error");
    assertThat(users.find("lars").orElseThrow().lockedUntil()).isNotNull();
  }

  @Test
  void withTheSecondFactorAPasswordAloneOpensNothingAndACodeOpensOnce() throws Exception {
    var password = users.keep("nina", Set.of(Role.VIEWER)).orElseThrow();
    assertThat(users.offerSecond("nina")).startsWith("otpauth://totp/Fakturahub:nina?secret=");
    var secret = requireNonNull(table.find("nina").orElseThrow().offered());
    users.confirmSecond("nina", "", second.code(secret, clock.instant()));
    var code = second.code(secret, clock.instant());

    assertThat(visitor.signIn("nina", password, ""))
        .contains("error");
    assertThat(visitor.signIn("nina", password, code)).doesNotContain("error");
    assertThat(visitor.signIn("nina", password, code)).contains("error");
  }

  @Test
  void thePagesLetInNothingButTheirOwn() throws Exception {
    var headers = visitor.get("/sign-in").headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  private void signIn(String name, Set<Role> roles) throws Exception {
    assertThat(visitor.signIn(name, users.keep(name, roles).orElseThrow(), ""))
        .doesNotContain("error");
  }
}
