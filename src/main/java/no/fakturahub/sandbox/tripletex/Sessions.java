package no.fakturahub.sandbox.tripletex;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Sessions, which a restart forgets.
final class Sessions {

  /// @param employee the token that the company is known by
  record Session(String employee, LocalDate expires) {}

  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Companies companies;
  private final Clock clock;

  Sessions(Companies companies, Clock clock) {
    this.companies = companies;
    this.clock = clock;
  }

  ObjectNode create(JsonNode request) {
    var employee = request.path("employeeToken").asString("");
    if (!request.path("consumerToken").asString("").startsWith("sandbox")
        || !companies.has(employee))
      throw unauthorized();
    var expires = LocalDate.parse(request.path("expirationDate").asString("1970-01-01"));
    if (!expires.isAfter(LocalDate.now(clock)))
      throw Rejected.invalid(List.of(new Complaint("expirationDate",
          "Utløpsdato må være senere enn dagens dato. (sandbox)")));
    var token = UUID.randomUUID().toString();
    sessions.put(token, new Session(employee, expires));
    return JsonNodeFactory.instance.objectNode().put("id", sessions.size()).put("version", 1)
        .put("token", token).put("expirationDate", expires.toString());
  }

  /// @param authorization Basic, with the company's number or 0 as the user and the session's token
  ///     as password
  Session of(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith("Basic "))
      throw unauthorized();
    var pair = new String(Base64.getMimeDecoder().decode(authorization.substring(6)),
        StandardCharsets.UTF_8);
    var session = sessions.get(pair.substring(pair.indexOf(':') + 1));
    if (session == null || !LocalDate.now(clock).isBefore(session.expires()))
      throw unauthorized();
    return session;
  }

  void endAll() {
    sessions.clear();
  }

  private static Rejected unauthorized() {
    return new Rejected(401, 3000, "Unauthorized (sandbox)");
  }
}
