package no.fakturahub.access.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Tells a system why it is not let in, as `application/problem+json` (RFC 9457); the words stand in
/// `reasons/access_*.properties`.
final class Refusal {

  private Refusal() {}

  static boolean isOfSystem(HttpServletRequest at) {
    return DoorKeeper.path(at).startsWith("/api/") || at.getHeader("Authorization") != null;
  }

  /// What a call without a name lacks is a name, whatever else it lacks.
  static void denied(HttpServletRequest at, HttpServletResponse answer) throws IOException {
    if (at.getRemoteUser() == null)
      send(answer, HttpServletResponse.SC_UNAUTHORIZED, "ACCESS_SIGN_IN",
          "Come with a key in the header Authorization: Bearer, or sign in.");
    else
      send(answer, HttpServletResponse.SC_FORBIDDEN, "ACCESS_NOT_YOURS",
          "Another role may do this, or the form is too old. Ask an administrator.");
  }

  static void send(HttpServletResponse answer, int status, String code, String detail)
      throws IOException {
    answer.setStatus(status);
    answer.setContentType("application/problem+json");
    answer.getOutputStream().write(JsonMapper.shared().writeValueAsString(
        Map.of("status", status, "code", code, "title", detail, "detail", detail))
        .getBytes(StandardCharsets.UTF_8));
  }
}
