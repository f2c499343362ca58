package no.fakturahub.validation;

import java.util.List;

/// The documents that are judged together, by the names of their root elements in UBL 2.1.
enum UblKind {

  BILLING("Invoice", "CreditNote"),

  /** What comes back for one of those. */
  RESPONSE("ApplicationResponse");

  private final List<String> roots;

  UblKind(String... roots) {
    this.roots = List.of(roots);
  }

  boolean has(String uri, String name) {
    return roots.contains(name)
        && uri.equals("urn:oasis:names:specification:ubl:schema:xsd:" + name + "-2");
  }

  List<String> schemas() {
    return roots.stream().map(root -> "UBL-" + root + "-2.1.xsd").toList();
  }
}
