package no.fakturahub.sandbox.fiken;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An answer other than yes. The vendor's document describes no errors; `message` is what clients have been seen to
/// read.
final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  Rejected(int status, String message) {
    super(message);
    this.status = status;
  }

  static Rejected invalid(String message) {
    return new Rejected(400, message + " (sandbox)");
  }

  int status() {
    return status;
  }

  ObjectNode body() {
    return JsonNodeFactory.instance.objectNode().put("message", getMessage());
  }
}
