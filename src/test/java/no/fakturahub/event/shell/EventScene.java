package no.fakturahub.event.shell;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.AnyInvoice;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Invoices, and what happens to them. No `@Component`: the whole hub must not find it.
class EventScene {

  private final Invoices invoices;
  private final Timeline timeline;
  private final PlatformTransactionManager transactions;
  private final JdbcClient db;

  EventScene(Invoices invoices, Timeline timeline, PlatformTransactionManager transactions,
      JdbcClient db) {
    this.invoices = invoices;
    this.timeline = timeline;
    this.transactions = transactions;
    this.db = db;
  }

  Invoice issued(long number) {
    return issued(new UUID(7, number), number);
  }

  Invoice issued(UUID id, long number) {
    var invoice = invoice(id, number);
    inTransaction(() -> invoices.issue(invoice));
    return invoice;
  }

  static Invoice invoice(UUID id, long number) {
    var any = AnyInvoice.of(new Random(number));
    return new Invoice(id, any.seller(), number, any.seller().kid().of("1", number), any.issued(),
        any.due(), any.delivered(), any.buyer(), any.references(), any.lines(), any.charges(),
        List.of(), null);
  }

  void happens(Invoice invoice, Step... steps) {
    happens(invoice.id(), steps);
  }

  void happens(UUID invoice, Step... steps) {
    inTransaction(() -> List.of(steps).forEach(step -> timeline.add(invoice, step, "evidence")));
  }

  void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> work.run());
  }

  List<@Nullable String> parked() {
    return db.sql("select code from parked where state = 'OPEN'").query(String.class).list();
  }
}
