package no.fakturahub.ledger.shell.tripletex;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.TestDatabase;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.AccountPlan;
import no.fakturahub.ledger.AccountPlans;
import no.fakturahub.ledger.Bookkeeping;
import no.fakturahub.ledger.Posting;
import no.fakturahub.ledger.Voucher;
import no.fakturahub.ledger.shell.KnownCustomers;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.sandbox.tripletex.StandIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// A hub with one seller, who has a new company in the sandbox's Tripletex.
final class Seller {

  static final OrgNumber ORG_NUMBER = Shop.SELLER.orgNumber();
  static final Customer CONSUMER = new Customer("77", "Ola Hansen", null, null,
      new Address(null, "0155", "Oslo", "NO"), null, null, Language.EN, null);

  final String company = "sandbox-" + UUID.randomUUID();
  final TestClock clock;
  final JdbcClient db;
  final Tripletex tripletex;

  Seller(StandIn standIn, TestClock clock) {
    this(standIn.baseUrl(), clock, "sandbox-consumer", Duration.ofSeconds(20));
  }

  Seller(String baseUrl, TestClock clock, String consumerToken, Duration timeout) {
    this.clock = clock;
    var source = TestDatabase.open();
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/common/V5__ledger.sql"),
        new ClassPathResource("db/migration/common/V27__ledgers.sql")).execute(source);
    db = JdbcClient.create(source);
    var settings = new TripletexSettings(baseUrl, consumerToken, "", Duration.ofSeconds(5), timeout,
        Map.of(ORG_NUMBER.value(), new TripletexSettings.Own(null, null, company, null)));
    tripletex = new Tripletex(settings,
        new KnownCustomers(db, new JdbcTransactionManager(source)), clock);
  }

  Voucher book(Posting posting) {
    tripletex.introduce(posting.seller(), posting.customer());
    return tripletex.book(posting);
  }

  static Posting sale(Customer customer) {
    return sale(customer, AccountPlans.PLAIN);
  }

  static Posting sale(Customer customer, AccountPlan plan) {
    return new Bookkeeping(plan).of(invoice(customer)).orElseThrow();
  }

  static Posting payment() {
    var invoice = invoice(Shop.COMPANY);
    return new Bookkeeping(AccountPlans.PLAIN).of(new PaymentMatched(UUID.randomUUID(),
        new Payment(invoice.seller().account(), invoice.kid().value(), invoice.totals().payable(),
            Shop.TODAY, "10", null),
        invoice, Shop.TODAY)).orElseThrow();
  }

  private static Invoice invoice(Customer customer) {
    var order = Shop.order("o");
    return new Invoice(UUID.randomUUID(), Shop.SELLER, 10001, Shop.SELLER.kid().of("1", 10001),
        Shop.TODAY, Shop.TODAY.plusDays(14), Shop.TODAY, customer, order.references(),
        order.lines(), order.charges(), order.attachments(), null);
  }
}
