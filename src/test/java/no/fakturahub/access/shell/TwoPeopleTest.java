package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// What takes two people, by two people with a browser each.
@NullUnmarked
@AskingHub
class TwoPeopleTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
  @Autowired
  Keys keys;

  @Test
  void whatOneGivesUpIsGivenUpWhenAnotherHasSeenIt() throws Exception {
    var marit = visitor("marit");
    var invoice = marit.ordered(keys.make("two", Set.of(Role.INTEGRATOR), "test"), "918273646");
    var page = "/invoices/" + invoice;

    act(marit, page, page + "/write-off", Map.of("request", UUID.randomUUID().toString(),
        "amount", "10,00", "note", "avrunding"));
    assertThat(marit.get(page).body()).contains("Venter på at en til ser på det")
        .doesNotContain("Avskrevet");
    var asked = marit.get("/decisions").body();
    assertThat(asked).contains("Avskriv: kr 10,00", "marit har bestemt det", "avrunding", page);
    assertThat(marit.get("/").body()).contains("avgjørelse venter på en til");

    assertThat(marit.get("/api/decisions").body()).contains("\"amount\":\"10.00\"");

    var yes = asked.replaceAll("(?s).*action=\"(/decisions/[^\"]+/confirm)\".*", "$1");
    act(marit, "/decisions", yes, Map.of());
    assertThat(marit.get("/decisions").body()).contains("kan ikke selv si ja");

    act(visitor("ola"), "/decisions", yes, Map.of());
    assertThat(marit.get(page).body()).contains("Avskrevet", "marit, ola: avrunding");
    assertThat(marit.get("/decisions").body()).contains("Ingenting venter på en til");
  }

  private Visitor visitor(String name) throws Exception {
    var visitor = new Visitor(hub);
    assertThat(visitor.signIn(name, users.keep(name, Set.of(Role.APPROVER)).orElseThrow(), ""))
        .doesNotContain("error");
    return visitor;
  }

  private static void act(Visitor one, String page, String door, Map<String, String> form)
      throws Exception {
    var all = new HashMap<>(form);
    all.put("_csrf", one.token(one.get(page).body()));
    assertThat(one.post(door, all).statusCode()).isEqualTo(302);
  }
}
