package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.access.Doors;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Right;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whoever is let in for one seller sees nothing of another's, and does nothing to it, whatever their roles.
@NullUnmarked
@AskingHub
class OwnSellersTest {

  private static final String OTHERS = "987654325";
  private static final Set<OrgNumber> MINE = Set.of(new OrgNumber("918273646"));

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Users users;
  @Autowired
  Keys keys;
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private String key;
  private String others;

  @BeforeEach
  void anInvoiceOfAnother() throws Exception {
    key = keys.make("of one", EnumSet.allOf(Role.class), MINE, "test");
    others = new Visitor(hub)
        .ordered(keys.make("of all", Set.of(Role.INTEGRATOR), "test"), OTHERS);
  }

  @Test
  void noDoorLeadsToWhatIsAnothers() throws Exception {
    var tried = 0;
    for (var mapping : mappings.getHandlerMethods().keySet()) {
      for (var door : doors(mapping).toList()) {
        var parts = door.split(" ");
        var right = Doors.right(parts[0], parts[1]).orElse(Right.NONE);
        if (right == Right.NONE || !parts[1].contains(others) && !parts[1].contains(OTHERS))
          continue;
        tried++;
        assertThat(send(parts[0], parts[1], taken(mapping), "").statusCode()).as(door)
            .isEqualTo(403);
      }
    }
    assertThat(tried).isGreaterThan(60);
  }

  private static String taken(RequestMappingInfo mapping) {
    return mapping.getConsumesCondition().getConsumableMediaTypes().stream().findFirst()
        .map(Object::toString).orElse("application/json");
  }

  private Stream<String> doors(RequestMappingInfo mapping) {
    var methods = mapping.getMethodsCondition().getMethods();
    return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
        .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path
            .replace("{seller}", OTHERS).replace("{id}", others)
            .replaceAll("\\{[a-z]+:([a-z0-9-]+)[^}]*}", "$1")
            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString())));
  }

  @Test
  void theListsShowWhatIsOnesOwn() throws Exception {
    var visitor = new Visitor(hub);
    visitor.signIn("rita",
        users.keep("rita", EnumSet.allOf(Role.class), MINE).orElseThrow(), "");
    var mine = visitor.ordered(key, "918273646");

    assertThat(visitor.get("/invoices").body()).contains(mine).doesNotContain(others);
    assertThat(visitor.get("/invoices/" + mine).statusCode()).isEqualTo(200);
    assertThat(visitor.get("/invoices/" + others).statusCode()).isEqualTo(403);
    for (var page : Set.of("/", "/coming", "/reminders", "/payments", "/agreements", "/reports",
        "/pilot", "/differences", "/decisions")) {
      var answer = visitor.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).doesNotContain("Nordlys", others);
    }
    for (var page : Set.of("/parked", "/users", "/api/parked")) {
      assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(403);
    }
    assertThat(send("GET", "/api/invoices", "").body()).contains(mine).doesNotContain(others);
  }

  @Test
  void aListOfInvoicesMayHoldOnlyOnesOwn() throws Exception {
    var body = "{\"who\": \"rita\", \"invoices\": [\"%s\"]}".formatted(others);

    assertThat(send("POST", "/api/reminders/approve", body).statusCode()).isEqualTo(403);
    assertThat(send("GET", "/api/reminders?seller=" + OTHERS, "").statusCode()).isEqualTo(403);
    assertThat(send("GET", "/api/coming?seller=918273646", "").statusCode()).isEqualTo(200);
  }

  @Test
  void anOrderOfAnotherSellersIsRefused() throws Exception {
    var answer = send("POST", "/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "4711", "name": "Ola", "address": {"postalCode": "0155",
          "city": "Oslo"}}, "lines": [{"id": "1", "name": "Lampe", "quantity": "2",
          "unitPrice": "100.00", "vat": {"category": "S", "rate": "25"}}]}""".formatted(
        UUID.randomUUID()));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("ORDER_OTHER_SELLER");
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return send(method, path, "application/json", body);
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Authorization", "Bearer " + key).header("Content-Type", type)
        .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }
}
