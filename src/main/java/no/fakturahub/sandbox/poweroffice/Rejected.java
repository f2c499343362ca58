package no.fakturahub.sandbox.poweroffice;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An answer other than yes: the vendor's problem, whose fields begin with a small letter in its examples.
final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;

  Rejected(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  static Rejected invalid(String detail) {
    return new Rejected(400, "Voucher validation error(s)", detail + " (sandbox)");
  }

  int status() {
    return status;
  }

  /// The gateway in front answers too many requests in a shape of its own.
  ObjectNode body() {
    var body = JsonNodeFactory.instance.objectNode();
    return status == 429
        ? body.put("statusCode", "429").put("message", getMessage())
        : body.put("title", title).put("detail", getMessage());
  }
}
