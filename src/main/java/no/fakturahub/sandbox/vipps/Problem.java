package no.fakturahub.sandbox.vipps;

import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// An answer other than yes: RFC 7807 with the vendor's numeric code in `extraDetails` (ePayment
/// API, Errors). Words that nobody has published are marked "(sandbox)".
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String name;
  private final String reason;

  private Problem(int status, String title, String name, String reason) {
    super(title);
    this.status = status;
    this.name = name;
    this.reason = reason;
  }

  /// @param code such as 6080
  static Problem coded(int status, int code, String title) {
    return new Problem(status, title, "ErrorCode", Integer.toString(code));
  }

  /// A field that is not as it should be has no code.
  static Problem invalid(String field, String reason) {
    return new Problem(400, "Bad Request", field, reason);
  }

  static Problem plain(int status, String title) {
    return new Problem(status, title, "", "");
  }

  int status() {
    return status;
  }

  ObjectNode body(String instance) {
    var body = Json.object().put("type", "https://httpstatuses.io/" + status)
        .put("title", getMessage()).put("status", status)
        .put("detail", "See extraDetails for further details").put("instance", instance)
        .put("traceId", "00-" + UUID.randomUUID().toString().replace("-", "") + "-01");
    var details = body.putArray("extraDetails");
    if (!name.isEmpty())
      details.addObject().put("name", name).put("reason", reason);
    return body;
  }
}
