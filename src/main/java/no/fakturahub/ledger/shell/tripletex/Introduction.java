package no.fakturahub.ledger.shell.tripletex;

import java.util.List;
import java.util.Objects;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.ledger.shell.tripletex.Message.Address;
import no.fakturahub.ledger.shell.tripletex.Message.Many;
import no.fakturahub.ledger.shell.tripletex.Message.One;
import tools.jackson.core.type.TypeReference;

/// How one of our customers becomes one of Tripletex's. It has no field for our id, and makes a
/// second customer of the same organisation number without a word: so we look before we make one,
/// and sign those we make.
record Introduction(Customer customer) {

  private static final String FIELDS = "&isInactive=false&fields=id,name,description";

  /// @return the id in Tripletex; the oldest, where Tripletex has the company twice
  long findOrMake(Wire wire) {
    return candidates(wire).stream().map(Message.Customer::id).filter(Objects::nonNull)
        .mapToLong(Long::longValue).min().orElseGet(() -> make(wire));
  }

  private List<Message.Customer> candidates(Wire wire) {
    var company = customer.orgNumber();
    if (company != null)
      return find(wire, "organizationNumber=" + company);
    return find(wire, "customerName=" + Wire.encoded(customer.name())).stream()
        .filter(found -> signature().equals(found.description())).toList();
  }

  private static List<Message.Customer> find(Wire wire, String query) {
    return wire.get("/customer?" + query + FIELDS, new TypeReference<Many<Message.Customer>>() {
    })
        .values();
  }

  private long make(Wire wire) {
    var made = wire.post("/customer", body(), new TypeReference<One<Message.Customer>>() {
    });
    return Objects.requireNonNull(made.value().id());
  }

  private Message.Customer body() {
    var company = customer.orgNumber();
    var address = customer.address();
    return new Message.Customer(null, customer.name(), company == null ? null : company.value(),
        customer.email(), customer.isConsumer(), language(customer.language()),
        new Address(address.street(), address.postalCode(), address.city()), signature());
  }

  private String signature() {
    return "Fakturahub: kunde " + customer.id();
  }

  private static String language(Language language) {
    return switch (language) {
      case NB -> "NO";
      case EN -> "EN";
    };
  }
}
