package no.fakturahub.ledger.shell.poweroffice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.KnownCustomers;
import no.fakturahub.ledger.shell.Pace;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.poweroffice.Message.OpenItem;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/// PowerOffice Go as a ledger (API v2, document of 2025-04-04; `docs/specifications.md` says what is not verified).
@Component(PowerOffice.NAME)
class PowerOffice implements Ledger {

  static final String NAME = "poweroffice";

  private final PowerOfficeSettings settings;
  private final KnownCustomers customers;
  private final Clock clock;
  private final VendorHttp http;
  private final Pace pace;
  private final Map<OrgNumber, Client> clients = new ConcurrentHashMap<>();

  private record Client(Wire wire, Directory directory) {}

  PowerOffice(PowerOfficeSettings settings, KnownCustomers customers, Clock clock) {
    this.settings = settings;
    this.customers = customers;
    this.clock = clock;
    this.http = new VendorHttp("PowerOffice Go", settings.connectTimeout(),
        settings.requestTimeout());
    this.pace = new Pace("PowerOffice Go", settings.pause(), clock);
  }

  @Override
  public void introduce(OrgNumber seller, Customer customer) {
    customers.introduce(NAME, seller, KnownCustomers.identity(customer),
        () -> new Introduction(customer).findOrMake(client(seller).wire()));
  }

  @Override
  public Voucher book(Posting posting) {
    var seller = posting.seller();
    var identity = KnownCustomers.identity(posting.customer());
    var customer = customers.find(NAME, seller, identity).orElseThrow(
        () -> new IllegalStateException("Not introduced: " + posting.customer()));
    var client = client(seller);
    try {
      return new Vouchers(client.wire(), client.directory()).book(posting, customer);
    } catch (Refused refused) {
      // A person will change something in PowerOffice: what we know of it may be true no longer.
      client.directory().forget();
      if (refused.code().equals("POWEROFFICE_REFUSED"))
        customers.forget(NAME, seller, identity);
      throw refused;
    }
  }

  @Override
  public Optional<Map<String, Money>> openItems(OrgNumber seller, LocalDate on) {
    var open = new TreeMap<String, Money>();
    client(seller).wire().all("/Customerledger/OpenItems?date=" + on,
        new TypeReference<List<OpenItem>>() {
        }).forEach(item -> {
          if (item.number() != null)
            open.merge(item.number(), Money.ofKroner(item.balance()), Money::plus);
        });
    open.values().removeIf(Money::isZero);
    return Optional.of(open);
  }

  @Override
  public Optional<LocalDate> nextOpen(OrgNumber seller, LocalDate closed) {
    return client(seller).directory().nextOpen(closed);
  }

  private Client client(OrgNumber seller) {
    return clients.computeIfAbsent(seller, it -> {
      var wire = new Wire(http, settings, settings.clientKey(it), pace, clock);
      return new Client(wire, new Directory(wire, clock));
    });
  }
}
