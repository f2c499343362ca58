package no.fakturahub.sandbox.tripletex;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An answer other than yes, with the vendor's status, code and words. Words that nobody outside
/// Tripletex has reported are marked "(sandbox)".
final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final int code;
  private final transient List<Complaint> complaints;

  Rejected(int status, int code, String message, List<Complaint> complaints) {
    super(message);
    this.status = status;
    this.code = code;
    this.complaints = complaints;
  }

  Rejected(int status, int code, String message) {
    this(status, code, message, List.of());
  }

  static Rejected invalid(List<Complaint> complaints) {
    return new Rejected(422, 18000, "Validering feilet.", complaints);
  }

  static Rejected unmapped(List<Complaint> complaints) {
    return new Rejected(422, 16000, "Request mapping failed", complaints);
  }

  int status() {
    return status;
  }

  ObjectNode body(String requestId) {
    var body = JsonNodeFactory.instance.objectNode().put("status", status).put("code", code)
        .put("message", getMessage()).put("link", "https://tripletex.no/v2-docs/")
        .put("developerMessage", code == 18000 ? "VALIDATION_ERROR" : null);
    var list = body.putArray("validationMessages");
    complaints.forEach(c -> list.addObject().put("field", c.field()).put("message", c.message())
        .put("path", c.path()).putNull("rootId"));
    return body.put("requestId", requestId);
  }
}
