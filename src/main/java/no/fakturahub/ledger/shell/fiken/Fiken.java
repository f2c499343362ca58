package no.fakturahub.ledger.shell.fiken;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.Postings;
import no.fakturahub.ledger.Reason;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.KnownCustomers;
import no.fakturahub.ledger.shell.OneAtATime;
import no.fakturahub.ledger.shell.Pace;
import no.fakturahub.ledger.shell.VendorHttp;
import org.springframework.stereotype.Component;

/// Fiken as a ledger (API v2, OpenAPI document 2.0.0 of 2026-05-15; `docs/specifications.md` says what is not
/// verified). Invoices are sales made elsewhere, payments are payments of them, all else is free postings.
@Component(Fiken.NAME)
class Fiken implements Ledger {

  static final String NAME = "fiken";

  /** A posting is two or three requests. */
  private static final Duration TURN = Duration.ofSeconds(1);

  private final FikenSettings settings;
  private final KnownCustomers customers;
  private final Postings postings;
  private final OneAtATime oneAtATime;
  private final Clock clock;
  private final VendorHttp http;
  private final Map<String, Pace> paces = new ConcurrentHashMap<>();
  private final Map<OrgNumber, Company> companies = new ConcurrentHashMap<>();

  private record Company(Wire wire, Contacts contacts, Sales sales, Journals journals) {}

  Fiken(FikenSettings settings, KnownCustomers customers, Postings postings, OneAtATime oneAtATime,
      Clock clock) {
    this.settings = settings;
    this.customers = customers;
    this.postings = postings;
    this.oneAtATime = oneAtATime;
    this.clock = clock;
    this.http = new VendorHttp("Fiken", settings.connectTimeout(), settings.requestTimeout());
  }

  @Override
  public void introduce(OrgNumber seller, Customer customer) {
    customers.introduce(NAME, seller, KnownCustomers.identity(customer),
        () -> company(seller).contacts().findOrMake(customer));
  }

  @Override
  public Voucher book(Posting posting) {
    var seller = posting.seller();
    var contact = customers.find(NAME, seller, KnownCustomers.identity(posting.customer()))
        .orElseThrow(() -> new IllegalStateException("Not introduced: " + posting.customer()));
    var company = company(seller);
    try {
      return switch (posting.reason()) {
        case INVOICE_ISSUED -> company.sales().sale(posting, contact);
        case PAYMENT -> isPaidIn(posting)
            ? company.sales().payment(posting, postings.of(posting.invoice()).stream()
                .map(Postings.Booked::voucher).filter(Objects::nonNull).map(Voucher::id).toList())
            : company.journals().journal(posting, contact);
        case CREDIT_NOTE, WRITE_OFF, BANK_FEE, BESIDE ->
          company.journals().journal(posting, contact);
      };
    } catch (Refused refused) {
      // A person will change something in Fiken: what we know of it may be true no longer.
      companies.remove(seller);
      if (refused.code().equals("FIKEN_NOT_FOUND"))
        customers.forget(NAME, seller, KnownCustomers.identity(posting.customer()));
      throw refused;
    }
  }

  @Override
  public Optional<Map<String, Money>> openItems(OrgNumber seller, LocalDate on) {
    return Optional.of(company(seller).sales().open());
  }

  /// A sale knows its payments, and no free posting.
  @Override
  public boolean tellsOf(Reason reason, boolean credit) {
    return reason == Reason.INVOICE_ISSUED || reason == Reason.PAYMENT && credit;
  }

  /// Money that went back has no form among a sale's payments that the document tells of.
  private static boolean isPaidIn(Posting posting) {
    return posting.lines().stream().filter(OnAccount.class::isInstance)
        .noneMatch(line -> line.amount().isNegative());
  }

  /// To ask for a company is to have its line until the transaction ends: Fiken counts the token's requests, of
  /// whatever company.
  private Company company(OrgNumber seller) {
    var access = settings.of(seller);
    var line = "fiken/" + Integer.toHexString(access.token().hashCode());
    oneAtATime.take(line, TURN);
    return companies.computeIfAbsent(seller, _ -> {
      var wire = new Wire(http, access, paces.computeIfAbsent(line,
          _ -> new Pace("Fiken", settings.pause(), clock)), clock);
      var contacts = new Contacts(wire);
      var accounts = new Accounts(wire);
      return new Company(wire, contacts, new Sales(wire, accounts),
          new Journals(wire, accounts, contacts));
    });
  }
}
