package no.fakturahub.credit.shell;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.RoomDatabase;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.NumberSeries;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Invoices and their credit notes in a real database, and somebody who hears of them.
@EnableTransactionManagement
@Import(RoomDatabase.class)
@ComponentScan({"no.fakturahub.invoice.shell", "no.fakturahub.credit.shell"})
class CreditRoom {

  @Bean
  Clock clock() {
    return Clock.fixed(Shop.TODAY.plusDays(2).atTime(9, 0).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC);
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

  /// Issues an invoice of three lines of kr 100.00 and 25 % VAT: kr 375 to pay.
  @Bean
  Issue issue(Invoices invoices, NumberSeries numbers, JdbcTransactionManager transactions) {
    return () -> new TransactionTemplate(transactions).execute(_ -> {
      var invoice = Shop.order(UUID.randomUUID().toString(), Shop.line("100.00"),
          line("2"), line("3"))
          .invoiced(UUID.randomUUID(), Shop.SELLER, numbers.next(Shop.SELLER), Shop.TODAY);
      invoices.issue(invoice);
      return invoice;
    });
  }

  private static Line line(String id) {
    var one = Shop.line("100.00");
    return new Line(id, one.name(), null, null, one.quantity(), one.unit(),
        one.unitPrice(), null, one.vat());
  }

  interface Issue {
    Invoice invoice();
  }

  @Bean
  Listener listener() {
    return new Listener();
  }

  /// Hears of credit notes in the transaction that issues them, and can be made to break down.
  static class Listener {

    private final List<InvoiceCredited> heard = new CopyOnWriteArrayList<>();
    private @Nullable UUID breaksDownAt;

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InvoiceCredited credited) {
      if (credited.invoice().id().equals(breaksDownAt))
        throw new IllegalStateException("The listener is out of order");
      heard.add(credited);
    }

    void breaksDownAt(Invoice invoice) {
      breaksDownAt = invoice.id();
    }

    void isWell() {
      breaksDownAt = null;
    }

    List<Invoice> heardOf(Invoice invoice) {
      return heard.stream().filter(credited -> credited.invoice().equals(invoice))
          .map(InvoiceCredited::creditNote).toList();
    }
  }
}
