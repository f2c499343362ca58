package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Signing in by a server of OpenID Connect, over HTTP, as BankID and Entra ID are.
@NullUnmarked
@AskingHub
@TestInstance(Lifecycle.PER_CLASS)
class ByProviderTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Value("${test.provider.port}")
  int port;
  @Autowired
  Users users;
  @Autowired
  AuditLog audit;

  private final MockOAuth2Server provider = new MockOAuth2Server();
  private Visitor visitor;

  @BeforeAll
  void begin() {
    provider.start(port);
  }

  @BeforeEach
  void come() {
    visitor = new Visitor(hub);
  }

  @AfterAll
  void stop() {
    provider.shutdown();
  }

  @Test
  void whoHasLinkedThemselvesIsLetInUnderTheirOwnNameAndRoles() throws Exception {
    signIn("berit", Set.of(Role.ACCOUNTANT));
    link("subject-1");
    assertThat(users.find("berit").orElseThrow().linked()).isTrue();

    var again = new Visitor(hub);
    assertThat(goOut(again, "subject-1")).isEqualTo("/");
    assertThat(again.get("/").body()).contains("berit");
    assertThat(again.get("/users").statusCode()).isEqualTo(403);
    assertThat(audit.latest(1).getFirst().who()).isEqualTo("berit");

    users.remove("berit");
    assertThat(again.get("/").statusCode()).isEqualTo(302);
    assertThat(goOut(new Visitor(hub), "subject-1")).isEqualTo("/sign-in?unknown");
  }

  @Test
  void whoIsLinkedToNobodyIsNobody() throws Exception {
    assertThat(visitor.get("/sign-in").body()).contains("Logg inn med BankID");

    assertThat(goOut(visitor, "stranger")).isEqualTo("/sign-in?unknown");
    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/sign-in?unknown").body()).contains("koblet til noen her");
  }

  @Test
  void oneThereIsOneHere() throws Exception {
    signIn("dag", Set.of(Role.VIEWER));
    link("subject-2");
    visitor = new Visitor(hub);
    signIn("eli", Set.of(Role.VIEWER));

    assertThat(link("subject-2")).isEqualTo("/account?taken");
    assertThat(visitor.get("/account").body()).contains("eli");
    assertThat(users.find("eli").orElseThrow().linked()).isFalse();

    users.unlink("dag");
    assertThat(link("subject-2")).isEqualTo("/account");
  }

  @Test
  void anAnswerThatNobodyAskedForIsNoAnswer() throws Exception {
    assertThat(location(visitor, "/login/oauth2/code/idp?code=made-up&state=made-up"))
        .isEqualTo("/sign-in?refused");
  }

  private String link(String subject) throws Exception {
    var token = visitor.token(visitor.get("/account").body());
    visitor.post("/account/link/idp", Map.of("_csrf", token));
    assertThat(visitor.get("/account").body()).contains("/oauth2/authorization/idp");
    return goOut(visitor, subject);
  }

  /// @return where the way out and back ends
  private String goOut(Visitor one, String subject) throws Exception {
    provider.enqueueCallback(new DefaultOAuth2TokenCallback("idp", subject, "JWT",
        List.of("hub"), Map.of(), 600));
    var there = location(one, "/oauth2/authorization/idp");
    assertThat(there).contains("code_challenge=", "nonce=", "state=");
    var back = location(one, there);
    return location(one, back);
  }

  private String location(Visitor one, String at) throws Exception {
    var location = one.get(at).headers().firstValue("Location").orElseThrow();
    return location.replace(hub.toString(), "");
  }

  private void signIn(String name, Set<Role> roles) throws Exception {
    assertThat(visitor.signIn(name, users.keep(name, roles).orElseThrow(), ""))
        .doesNotContain("error");
  }
}
