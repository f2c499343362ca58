package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Doors;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A hub that asks who comes, as systems meet it, and what it writes down.
@AskingHub
class KeysTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Value("${hub.data}")
  Path data;
  @Autowired
  Keys keys;
  @Autowired
  AuditLog audit;
  @Autowired
  JdbcClient db;

  @Test
  void aSystemComesWithItsKeyUntilItIsRevoked() throws Exception {
    var key = keys.make("ERP", Set.of(Role.INTEGRATOR), "kari");

    assertThat(withKey("GET", "/api/invoices", key).statusCode()).isEqualTo(200);
    assertThat(withKey("GET", "/api/users", key).statusCode()).isEqualTo(403);
    assertThat(withKey("GET", "/api/users", key).body()).contains("ACCESS_NOT_YOURS");
    assertThat(withKey("GET", "/api/invoices", "fh_nothing").statusCode()).isEqualTo(401);
    assertThat(db.sql("select sha256 from api_key").query(String.class).list())
        .noneMatch(kept -> key.contains(kept));

    keys.all().stream().filter(one -> one.name().equals("ERP"))
        .forEach(one -> keys.revoke(one.id()));
    assertThat(withKey("GET", "/api/invoices", key).statusCode()).isEqualTo(401);
  }

  @Test
  void theNameInABodyIsTheKeysOwn() throws Exception {
    var key = keys.make("robot", Set.of(Role.APPROVER), "kari");

    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
        hub.resolve("/api/reports/987654325/baseline")).header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(
            "{\"minutes\":12,\"errorPercent\":4,\"daysToPayment\":20,\"who\":\"Somebody else\"}"))
        .build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("\"who\":\"robot\"");
  }

  @Test
  void theSandboxPrintsAPasswordAndKeepsAKeyThatOnlyItsOwnerReads() throws Exception {
    var file = data.resolve("hub.key");

    assertThat(withKey("GET", "/api/users", Files.readString(file)).body()).contains("admin");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @Test
  void whatIsWrongIsToldToWhomHasAKey() throws Exception {
    var key = keys.make("monitoring", Set.of(Role.VIEWER), "test");

    assertThat(withKey("GET", "/actuator/health", key).body()).contains("components", "routes");
  }

  @Test
  void anEntryThatIsChangedIsFound() {
    audit.add("kari", "POST /a", 200);
    audit.add("kari", "POST /b", 200);
    audit.add("kari", "POST /c", 200);
    assertThat(audit.verify().broken()).isEmpty();
    var number = audit.latest(2).get(1).number();

    db.sql("update audit set who = 'ola' where number = ?").param(number).update();
    assertThat(audit.verify().broken()).contains(number);
    db.sql("update audit set who = 'kari' where number = ?").param(number).update();
    assertThat(audit.verify().broken()).isEmpty();
  }

  /// A new handler that changes something gets a row in the table, or this says so.
  @Test
  void everyDoorThatDoesSomethingIsInTheTable(
      @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    var unknown = mappings.getHandlerMethods().keySet().stream()
        .flatMap(one -> one.getMethodsCondition().getMethods().stream()
            .flatMap(method -> one.getPatternValues().stream()
                .map(path -> method.name() + " " + path.replaceAll("\\{[^}]+}", "x"))))
        .filter(door -> Doors.right(door.split(" ")[0], door.split(" ")[1]).isEmpty())
        .collect(Collectors.toSet());

    assertThat(unknown).isEmpty();
  }

  private HttpResponse<String> withKey(String method, String path, String key) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Authorization", "Bearer " + key).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }
}
