package no.fakturahub.payment.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.RoomDatabase;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/// A shop's books in a real database: its invoices, its payments, and nothing else of the hub.
@EnableTransactionManagement
@Import(RoomDatabase.class)
@ComponentScan(basePackages = {"no.fakturahub.invoice.shell",
    "no.fakturahub.payment.shell"}, lazyInit = true)
class Books {

  private final AtomicLong number = new AtomicLong(10_000);

  @Bean
  Clock clock() {
    return Clock.fixed(Shop.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  @Bean
  Sellers sellers() {
    return new Sellers() {
      @Override
      public Optional<Seller> find(OrgNumber orgNumber) {
        return all().stream().filter(one -> one.orgNumber().equals(orgNumber)).findFirst();
      }

      @Override
      public List<Seller> all() {
        return List.of(Shop.SELLER);
      }
    };
  }

  @Bean
  Bank bank(PaymentBean bean) {
    return new Bank(bean);
  }

  @Bean
  Ledger ledger() {
    return new Ledger();
  }

  @Bean
  Issue issue(Invoices invoices, JdbcTransactionManager transactions) {
    return () -> new TransactionTemplate(transactions).execute(_ -> {
      var next = number.incrementAndGet();
      var invoice = Shop.order("order-" + next)
          .invoiced(UUID.randomUUID(), Shop.SELLER, next, Shop.TODAY);
      invoices.issue(invoice);
      return invoice;
    });
  }

  /// Issues an invoice of kr 125.00.
  interface Issue {
    Invoice invoice();
  }
}
