package no.fakturahub.privacy.shell;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An invoice as it was issued, without whoever it was for: the postal code stays, the street does not.
@Component
class Anonymous {

  static final String NOBODY = "–";

  private final JsonMapper json;

  Anonymous(JsonMapper json) {
    this.json = json;
  }

  String of(String snapshot) {
    var invoice = (ObjectNode) json.readTree(snapshot);
    var buyer = (ObjectNode) invoice.get("buyer");
    buyer.put("id", NOBODY).put("name", NOBODY).putNull("email").putNull("phone");
    if (buyer.get("address") instanceof ObjectNode address)
      address.putNull("street");
    if (invoice.get("references") instanceof ObjectNode references)
      references.put("buyer", NOBODY).putNull("order").putNull("contract").putNull("project");
    invoice.putNull("note");
    invoice.putArray("attachments");
    return json.writeValueAsString(invoice);
  }
}
