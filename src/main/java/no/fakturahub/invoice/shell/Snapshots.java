package no.fakturahub.invoice.shell;

import no.fakturahub.invoice.Invoice;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// An invoice as it was when issued, kept as JSON: sellers move and customers change their names, it does not.
@Component
class Snapshots {

  private final JsonMapper json;

  Snapshots(JsonMapper json) {
    this.json = json;
  }

  String write(Invoice invoice) {
    return json.writeValueAsString(invoice);
  }

  Invoice read(String snapshot) {
    return json.readValue(snapshot, Invoice.class);
  }
}
