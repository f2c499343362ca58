package no.fakturahub.ledger.shell.tripletex;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.KnownCustomers;
import org.springframework.stereotype.Component;

/// Tripletex as a ledger (API v2, OpenAPI document 2.74.00; `docs/specifications.md` says what is
/// not verified).
@Component(Tripletex.NAME)
class Tripletex implements Ledger {

  static final String NAME = "tripletex";

  private final TripletexSettings settings;
  private final KnownCustomers customers;
  private final Clock clock;
  private final HttpClient http;
  private final Map<OrgNumber, Company> companies = new ConcurrentHashMap<>();

  Tripletex(TripletexSettings settings, KnownCustomers customers, Clock clock) {
    this.settings = settings;
    this.customers = customers;
    this.clock = clock;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(settings.connectTimeout()).build();
  }

  @Override
  public void introduce(OrgNumber seller, Customer customer) {
    var introduction = new Introduction(customer);
    customers.introduce(NAME, seller, KnownCustomers.identity(customer),
        () -> introduction.findOrMake(company(seller).wire()));
  }

  @Override
  public Voucher book(Posting posting) {
    var seller = posting.seller();
    var identity = KnownCustomers.identity(posting.customer());
    var customer = customers.find(NAME, seller, identity).orElseThrow(
        () -> new IllegalStateException("Not introduced to Tripletex: " + posting.customer()));
    try {
      var voucher = company(seller).book(posting, customer);
      new OpenPosts(company(seller).wire()).close(posting, customer);
      return voucher;
    } catch (Refused refused) {
      // A person will change something in Tripletex: what we know of it may be true no longer.
      company(seller).directory().forget();
      if (refused.code().equals("TRIPLETEX_CUSTOMER_MISSING"))
        customers.forget(NAME, seller, identity);
      throw refused;
    }
  }

  @Override
  public Optional<Map<String, Money>> openItems(OrgNumber seller, LocalDate on) {
    var company = company(seller);
    return Optional.of(OpenPosts.sums(new OpenPosts(company.wire()).of("date=" + on)));
  }

  @Override
  public Optional<LocalDate> nextOpen(OrgNumber seller, LocalDate closed) {
    return company(seller).directory().nextOpen(closed);
  }

  private Company company(OrgNumber seller) {
    return companies.computeIfAbsent(seller, it -> new Company(
        new Wire(http, settings.of(it), settings.requestTimeout(), clock)));
  }
}
