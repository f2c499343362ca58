package no.fakturahub.access.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// Whoever is let in is let in as they are now, not as they were when they signed in.
@NullUnmarked
@AskingHub
class StillThereTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
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
  void aSecondFactorThatIsOnlyOfferedTakesNothingFromTheOneInForce() throws Exception {
    var password = users.keep("guro", Set.of(Role.VIEWER)).orElseThrow();
    users.offerSecond("guro");
    var first = requireNonNull(table.find("guro").orElseThrow().offered());
    users.confirmSecond("guro", "", second.code(first, clock.instant()));

    users.offerSecond("guro");
    var next = requireNonNull(table.find("guro").orElseThrow().offered());
    assertThat(visitor.signIn("guro", password, "")).contains("error");
    assertThatThrownBy(
        () -> users.confirmSecond("guro", "000000", second.code(next, clock.instant())))
        .isInstanceOf(Refused.class);
    assertThat(table.find("guro").orElseThrow().secret()).isEqualTo(first);

    users.confirmSecond("guro", second.code(first, clock.instant()),
        second.code(next, clock.instant()));
    assertThat(table.find("guro").orElseThrow().secret()).isEqualTo(next);
    assertThat(visitor.signIn("guro", users.renew("guro"), "")).doesNotContain("error");
  }

  @Test
  void whoIsRemovedOrTrustedWithLessIsSoAtTheNextDoor() throws Exception {
    signIn("siri", Set.of(Role.ADMINISTRATOR));
    assertThat(visitor.get("/users").statusCode()).isEqualTo(200);

    users.keep("siri", Set.of(Role.VIEWER));
    assertThat(visitor.get("/users").statusCode()).isEqualTo(403);
    users.remove("siri");
    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void whoSignedInByAPasswordOfBeforeSignsInAgain() throws Exception {
    signIn("pia", Set.of(Role.VIEWER));
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);

    users.renew("pia");
    assertThat(visitor.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void somebodyIsAlwaysLeftWhoSaysWhoMayWhat() {
    users.all().stream().filter(one -> one.roles().contains(Role.ADMINISTRATOR))
        .map(Users.User::name).filter(name -> !name.equals("admin")).forEach(users::remove);

    assertThatThrownBy(() -> users.remove("admin")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> users.keep("admin", Set.of(Role.VIEWER)))
        .isInstanceOf(Refused.class);
  }

  private void signIn(String name, Set<Role> roles) throws Exception {
    assertThat(visitor.signIn(name, users.keep(name, roles).orElseThrow(), ""))
        .doesNotContain("error");
  }
}
