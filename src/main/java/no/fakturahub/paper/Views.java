package no.fakturahub.paper;

import no.fakturahub.invoice.Invoice;

/// An invoice or credit note as a page for people: one HTML file in the buyer's language, with
/// nothing to fetch and nothing that runs.
public interface Views {

  /// May be answered with, whatever the page itself holds: nothing on it is fetched or run, and its
  /// own style is the only one.
  String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  /// @return in UTF-8
  byte[] of(Invoice invoice);
}
