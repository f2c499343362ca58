package no.fakturahub.ledger.shell.poweroffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.ledger.shell.KnownCustomers;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.poweroffice.Message.Address;
import tools.jackson.core.type.TypeReference;

/// How one of our customers becomes one of PowerOffice's. It is looked for by our own reference, and a company by its
/// organisation number too: there is no filter for that, so the customers are read through.
record Introduction(Customer customer) {

  private static final int LONGEST = 50;
  private static final int PAGE = 5_000;

  /// @return the customer's account in the ledger
  long findOrMake(Wire wire) {
    var known = byReference(wire).or(() -> byOrgNumber(wire));
    return account(known.orElseGet(() -> make(wire)));
  }

  private Message.Customer make(Wire wire) {
    try {
      return wire.post("/Customers", body(), reference(), Message.Customer.class);
    } catch (Taken meanwhile) {
      return byReference(wire).orElseThrow(() -> meanwhile);
    }
  }

  private Optional<Message.Customer> byReference(Wire wire) {
    return wire.all("/Customers?externalImportReference=" + VendorHttp.encoded(reference()),
        new TypeReference<List<Message.Customer>>() {
        }).stream().findFirst();
  }

  private Optional<Message.Customer> byOrgNumber(Wire wire) {
    var company = customer.orgNumber();
    for (var page = 1; company != null; page++) {
      var some = wire.all("/Customers?PageNumber=%d&PageSize=%d".formatted(page, PAGE),
          new TypeReference<List<Message.Customer>>() {
          });
      var found = some.stream().filter(one -> one.organizationNumber() != null
          && company.value().equals(one.organizationNumber().replace(" ", ""))).findFirst();
      if (found.isPresent() || some.size() < PAGE)
        return found;
    }
    return Optional.empty();
  }

  private static long account(Message.Customer made) {
    return Objects.requireNonNull(made.subledgerAccountId());
  }

  private String reference() {
    var name = "Fakturahub " + KnownCustomers.identity(customer);
    return name.length() <= LONGEST
        ? name
        : UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }

  private Message.Customer body() {
    var person = customer.isConsumer();
    var space = customer.name().lastIndexOf(' ');
    var address = customer.address();
    var company = customer.orgNumber();
    return new Message.Customer(null, null, person ? null : customer.name(),
        person ? customer.name().substring(0, Math.max(space, 0)) : null,
        person ? customer.name().substring(space + 1) : null, person,
        company == null ? null : company.value(), customer.email(),
        new Address(address.street(), address.postalCode(), address.city(), address.country()),
        reference());
  }
}
