package no.fakturahub.ledger.shell.fiken;

import static no.fakturahub.ledger.shell.VendorHttp.encoded;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.shell.fiken.Message.Address;
import no.fakturahub.ledger.shell.fiken.Message.Contact;
import tools.jackson.core.type.TypeReference;

/// The customers in one company. A company is found by its organisation number, others by our own number for them,
/// which Fiken keeps.
final class Contacts {

  private final Wire wire;
  private final Map<Long, String> accounts = new ConcurrentHashMap<>();

  Contacts(Wire wire) {
    this.wire = wire;
  }

  /// @return the id in Fiken; the oldest, where Fiken has the customer twice
  long findOrMake(Customer customer) {
    return found(customer).stream().map(Contact::contactId).filter(Objects::nonNull)
        .mapToLong(Long::longValue).min().orElseGet(() -> wire.post("/contacts", body(customer)));
  }

  /// The customer's own account, such as `1500:10001`.
  String account(long contact) {
    return accounts.computeIfAbsent(contact, id -> {
      var code = wire.get("/contacts/" + id, new TypeReference<Contact>() {
      }).customerAccountCode();
      if (code == null)
        throw new Refused("FIKEN_CUSTOMER", Long.toString(id));
      return code;
    });
  }

  private List<Contact> found(Customer customer) {
    var company = customer.orgNumber();
    return wire.all("/contacts?customer=true&" + (company == null
        ? "memberNumberString=" + encoded(customer.id())
        : "organizationNumber=" + company), new TypeReference<>() {
        });
  }

  private static Contact body(Customer customer) {
    var company = customer.orgNumber();
    var address = customer.address();
    return new Contact(null, customer.name(), company == null ? null : company.value(),
        customer.email(), customer.id(), true,
        customer.language() == Language.EN ? "ENGLISH" : "NORWEGIAN",
        new Address(address.street(), address.postalCode(), address.city(),
            Locale.of("", address.country()).getDisplayCountry(Locale.ENGLISH)),
        null);
  }
}
